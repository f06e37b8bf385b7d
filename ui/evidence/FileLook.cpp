#include "ui/evidence/FileLook.h"

#include <algorithm>

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QSet>

namespace plumbline::ui {

namespace {

constexpr int allocationLimitMb = 256;
constexpr qint64 mostPixels = 100'000'000;
constexpr char pdf[] = "pdf";

/// The kinds that are drawn, by how a file begins; what its name says does not count.
QByteArray formatOf(const QByteArray& content) {
    static const std::pair<QByteArray, const char*> beginnings[] = {
        {QByteArrayLiteral("\x89PNG\r\n\x1a\n"), "png"},
        {QByteArrayLiteral("\xff\xd8\xff"), "jpeg"},
        {QByteArrayLiteral("GIF8"), "gif"},
        {QByteArrayLiteral("BM"), "bmp"},
        {QByteArrayLiteral("%PDF-"), pdf},
    };
    for (const auto& [beginning, format] : beginnings)
        if (content.startsWith(beginning))
            return format;
    return {};
}

void prepare(QImageReader& reader, const QByteArray& format) {
    QImageReader::setAllocationLimit(allocationLimitMb);
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(format);
    reader.setAutoTransform(true);
    reader.setBackgroundColor(Qt::white);
}

} // namespace

bool couldRun(const QString& name, const QByteArray& head) {
    static const QSet<QString> endings = [] {
        // Programs and scripts; links to them; packages and disks that bring them; pages that run scripts.
        const QString list = QStringLiteral(
            "exe com scr pif bat cmd ps1 psm1 ps1xml vb vbs vbe js jse mjs ws wsf wsh wsc sct hta cpl dll "
            "ocx sys drv "
            "msi msp mst msc jar jnlp class reg inf ins isp scf lnk url website desktop application gadget "
            "settingcontent-ms appref-ms library-ms search-ms chm hlp "
            "sh bash csh ksh zsh fish command run bin out elf so dylib appimage workflow app action "
            "py pyc pyw pyz pl pm rb php tcl lua awk r "
            "deb rpm apk flatpakref flatpak snap appx appxbundle msix msixbundle appinstaller pkg dmg iso "
            "img "
            "vhd vhdx html htm xhtml xht shtml mht mhtml svg svgz webloc");
        const QStringList words = list.split(QLatin1Char(' '));
        return QSet<QString>(words.begin(), words.end());
    }();
    // Windows leaves dots and blanks at the end out of account.
    QString bare = name;
    while (bare.endsWith(QLatin1Char('.')) || (!bare.isEmpty() && bare.back().isSpace()))
        bare.chop(1);
    if (endings.contains(QFileInfo(bare).suffix().toLower()))
        return true;
    QByteArray beginning = head;
    if (beginning.startsWith("\xef\xbb\xbf"))
        beginning.remove(0, 3);
    static const QByteArray beginnings[] = {
        "#!",
        "MZ",
        "\x7f"
        "ELF",
        "\xfe\xed\xfa\xce",
        "\xfe\xed\xfa\xcf",
        "\xce\xfa\xed\xfe",
        "\xcf\xfa\xed\xfe",
        "\xca\xfe\xba\xbe",
        "!<arch>",
        "\xed\xab\xee\xdb",
        "[Desktop Entry]",
        "[InternetShortcut]",
    };
    const QByteArray text = beginning.trimmed().toLower();
    return std::ranges::any_of(beginnings,
                               [&](const QByteArray& each) { return beginning.startsWith(each); }) ||
           text.startsWith("[desktop entry]") || text.startsWith("<!doctype html") ||
           text.startsWith("<html") || text.startsWith("<svg") || text.startsWith("<script");
}

int pageCount(const QByteArray& content) {
    const QByteArray format = formatOf(content);
    if (format.isEmpty() || !QImageReader::supportedImageFormats().contains(format))
        return 0;
    if (format != pdf)
        return 1;
    QBuffer device;
    device.setData(content);
    device.open(QIODevice::ReadOnly);
    QImageReader reader(&device);
    prepare(reader, format);
    return std::max(0, reader.imageCount());
}

QImage drawnPage(const QByteArray& content, int page, const QSize& box) {
    const QByteArray format = formatOf(content);
    if (format.isEmpty() || box.isEmpty())
        return {};
    QBuffer device;
    device.setData(content);
    device.open(QIODevice::ReadOnly);
    QImageReader reader(&device);
    prepare(reader, format);
    if (page > 0 && !reader.jumpToImage(page))
        return {};
    const QSize whole = reader.size();
    if (whole.isEmpty() || qint64(whole.width()) * whole.height() > mostPixels)
        return {};
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize fitting = whole.scaled(turned ? box.transposed() : box, Qt::KeepAspectRatio);
    if (format == pdf || fitting.width() < whole.width())
        reader.setScaledSize(fitting.expandedTo({1, 1}));
    QImage image;
    return reader.read(&image) ? image : QImage();
}

} // namespace plumbline::ui
