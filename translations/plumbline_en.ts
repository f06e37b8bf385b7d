<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</context>
<context>
    <name>plumbline::ui::InterviewPage</name>
    <message numerus="yes">
        <source>%1 · Table %2 · weight %3 · %n item(s)</source>
        <translation>
            <numerusform>%1 · Table %2 · weight %3 · %n item</numerusform>
            <numerusform>%1 · Table %2 · weight %3 · %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
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
