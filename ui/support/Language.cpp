#include "ui/support/Language.h"

#include <memory>
#include <vector>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "core/model/Names.h"

namespace plumbline::ui {

namespace {

std::string& current() {
    static std::string language = "en";
    return language;
}

} // namespace

void setLanguage(const QString& choice) {
    static std::vector<std::unique_ptr<QTranslator>> installed;
    for (const auto& translator : installed)
        QCoreApplication::removeTranslator(translator.get());
    installed.clear();
    const bool chinese = choice.isEmpty() ? QLocale::system().language() == QLocale::Chinese
                                          : choice.startsWith(QLatin1String("zh"));
    current() = chinese ? "zh_CN" : "en";
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    const auto install = [](const QString& file, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, folder)) {
            QCoreApplication::installTranslator(translator.get());
            installed.push_back(std::move(translator));
        }
    };
    if (chinese)
        install(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("plumbline_") + toQString(current()), QStringLiteral(":/i18n"));
}

const std::string& language() {
    return current();
}

QString local(const model::LocalText& text) {
    return toQString(text.in(language()));
}

QString sizeText(long long bytes) {
    return QLocale(toQString(language())).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString momentText(const QDateTime& at) {
    const QDateTime local = at.toLocalTime();
    const bool thisYear = local.date().year() == QDate::currentDate().year();
    return QLocale().toString(local, thisYear ? QCoreApplication::translate("Language", "d MMM HH:mm")
                                              : QCoreApplication::translate("Language", "d MMM yyyy HH:mm"));
}

QString placeInStandard(const model::Node& part) {
    QStringList words;
    if (!part.clause.empty())
        words << toQString(part.clause);
    if (!part.table.empty())
        words << QCoreApplication::translate("Language", "Table %1").arg(toQString(part.table));
    return words.join(QLatin1Char(' '));
}

QString itemName(const model::Model& model, model::ItemId item) {
    return toQString(model::itemName(model, item, language()));
}

QString cellName(const model::Model& model, model::CellId cell) {
    return toQString(model::cellName(model, cell, language()));
}

QString levelName(const model::Model& model, int level) {
    return toQString(model::levelName(model, level, language()));
}

QString levelOrdinal(const model::Model& model, int level) {
    return toQString(model::levelOrdinal(model, level, language()));
}

} // namespace plumbline::ui
