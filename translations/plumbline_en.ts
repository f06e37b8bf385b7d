<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attaching %n file(s)…</source>
        <translation>
            <numerusform>Attaching %n file…</numerusform>
            <numerusform>Attaching %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Nothing was installed: %n mistake(s) in %1.</source>
        <translation>
            <numerusform>Nothing was installed: %n mistake in %1.</numerusform>
            <numerusform>Nothing was installed: %n mistakes in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was loaded: %n mistake(s) in %1.</source>
        <translation>
            <numerusform>Nothing was loaded: %n mistake in %1.</numerusform>
            <numerusform>Nothing was loaded: %n mistakes in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated high without evidence: %n cell(s)</source>
        <translation>
            <numerusform>Rated high without evidence: %n cell</numerusform>
            <numerusform>Rated high without evidence: %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rating was changed: %n mistake(s) in %1.</source>
        <translation>
            <numerusform>No rating was changed: %n mistake in %1.</numerusform>
            <numerusform>No rating was changed: %n mistakes in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::CellPanel</name>
    <message numerus="yes">
        <source>%n cells are selected: each is given the rating.</source>
        <translation>
            <numerusform>%n cell is selected.</numerusform>
            <numerusform>%n cells are selected: each is given the rating.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::EvidencePage</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) without evidence</source>
        <translation>
            <numerusform>%n rating without evidence</numerusform>
            <numerusform>%n ratings without evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::HistoryDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ImportPreview</name>
    <message numerus="yes">
        <source>%n item(s) added: %1</source>
        <translation>
            <numerusform>%n item added: %1</numerusform>
            <numerusform>%n items added: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed: %1</source>
        <translation>
            <numerusform>%n item removed: %1</numerusform>
            <numerusform>%n items removed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion/criteria worded otherwise</source>
        <translation>
            <numerusform>%n criterion worded otherwise</numerusform>
            <numerusform>%n criteria worded otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) weighted otherwise</source>
        <translation>
            <numerusform>%n part weighted otherwise</numerusform>
            <numerusform>%n parts weighted otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ImportRatingsDialog</name>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table changes nothing: its %n rating(s) are there already.</source>
        <translation>
            <numerusform>The table changes nothing: its %n rating is there already.</numerusform>
            <numerusform>The table changes nothing: its %n ratings are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::InterviewPage</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation>
            <numerusform>%n without evidence</numerusform>
            <numerusform>%n without evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::LedgerModel</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::MoveDialog</name>
    <message numerus="yes">
        <source>%n rating(s) carry over: same code, same criterion.</source>
        <translation>
            <numerusform>%n rating carries over: same code, same criterion.</numerusform>
            <numerusform>%n ratings carry over: same code, same criterion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) are taken back, because the criterion or the scale reads otherwise now.</source>
        <translation>
            <numerusform>%n rating is taken back, because the criterion or the scale reads otherwise now.</numerusform>
            <numerusform>%n ratings are taken back, because the criterion or the scale reads otherwise now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria with a rating or a note are no longer part of the model; what was written is kept in the file.</source>
        <translation>
            <numerusform>%n criterion with a rating or a note is no longer part of the model; what was written is kept in the file.</numerusform>
            <numerusform>%n criteria with a rating or a note are no longer part of the model; what was written is kept in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria are new.</source>
        <translation>
            <numerusform>%n criterion is new.</numerusform>
            <numerusform>%n criteria are new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::OverlayBox</name>
    <message numerus="yes">
        <source>Nothing was loaded: %n mistake(s) in %1.</source>
        <translation>
            <numerusform>Nothing was loaded: %n mistake in %1.</numerusform>
            <numerusform>Nothing was loaded: %n mistakes in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ProcessPage</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ScopeForm</name>
    <message numerus="yes">
        <source>%n part(s) left out; the weights of the others are scaled up to 100 %.</source>
        <translation>
            <numerusform>%n part left out; the weights of the others are scaled up to 100 %.</numerusform>
            <numerusform>%n parts left out; the weights of the others are scaled up to 100 %.</numerusform>
        </translation>
    </message>
</context>
</TS>
