#include "ui/reporting/PdfFinish.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "ui/reporting/GlyphTexts.h"
#include "ui/reporting/Paper.h"

namespace plumbline::ui {

namespace {

void correctTexts(QPDF& pdf, const Sheets& sheets) {
    GlyphTexts texts(charactersOf(sheets));
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const auto data = map.getStreamData();
        const std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        map.replaceStreamData(corrected(text, texts), QPDFObjectHandle::newNull(),
                              QPDFObjectHandle::newNull());
    }
}

/// Sections at the top, their headings below them, folded.
void addBookmarks(QPDF& pdf, const std::vector<Bookmark>& bookmarks) {
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    QPDFObjectHandle section = root;
    const auto append = [](QPDFObjectHandle parent, QPDFObjectHandle item) {
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            QPDFObjectHandle last = parent.getKey("/Last");
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
    };
    int sections = 0;
    std::vector<std::pair<QPDFObjectHandle, int>> folded;
    for (const Bookmark& bookmark : bookmarks) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        const double y = (paper::pageSize.height() - bookmark.y + paper::mm(4)) / paper::points(1);
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(pages[static_cast<std::size_t>(bookmark.page)].getObjectHandle());
        place.appendItem(QPDFObjectHandle::newName("/XYZ"));
        place.appendItem(QPDFObjectHandle::newNull());
        place.appendItem(QPDFObjectHandle::newReal(y, 2));
        place.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Dest", place);
        if (bookmark.depth == 0) {
            append(root, item);
            section = item;
            ++sections;
            folded.emplace_back(item, 0);
        } else {
            append(section, item);
            if (!folded.empty())
                ++folded.back().second;
        }
    }
    for (auto& [item, count] : folded)
        if (count > 0)
            item.replaceKey("/Count", QPDFObjectHandle::newInteger(-count));
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(sections));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addFacts(QPDF& pdf, const Sheets& sheets) {
    QString language = sheets.language;
    language.replace(u'_', u'-');
    pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language.toStdString()));
    pdf.getRoot().replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!sheets.author.isEmpty() && info.isDictionary())
        info.replaceKey("/Author", QPDFObjectHandle::newUnicodeString(sheets.author.toStdString()));
}

} // namespace

Result<std::string> finishPdf(const QByteArray& pdf, const Sheets& sheets) try {
    QPDF document;
    document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    correctTexts(document, sheets);
    addBookmarks(document, sheets.bookmarks);
    addFacts(document, sheets);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
} catch (const std::exception& error) {
    return fail(ErrorCode::ReportFailed, "", error.what());
}

} // namespace plumbline::ui
