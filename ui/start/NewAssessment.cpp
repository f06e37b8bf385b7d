#include "ui/start/NewAssessment.h"

#include <set>

#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "core/base/File.h"
#include "ui/models/ModelsDialog.h"
#include "ui/start/EnterpriseForm.h"
#include "ui/start/MethodForm.h"
#include "ui/start/ScopeForm.h"
#include "ui/support/Card.h"
#include "ui/support/Dialogs.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"
#include "ui/support/Paths.h"
#include "ui/support/Preferences.h"
#include "ui/support/ScreenRoom.h"

namespace plumbline::ui {

namespace {

constexpr int usualDays = 3;
constexpr int longestName = 60; ///< of an enterprise in the name of a file: systems allow 255 bytes

QString suggestedFile(const QString& enterprise) {
    QString name = enterprise.left(longestName);
    name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|\\s]+")), QStringLiteral("-"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // A bare system has no such folder yet.
    QDir().mkpath(folder);
    const QString stem =
        QDir(folder).filePath(name + QDate::currentDate().toString(QStringLiteral("-yyyyMMdd")));
    QString file = stem + QStringLiteral(".plumb");
    for (int i = 2; QFileInfo::exists(file); ++i)
        file = QStringLiteral("%1-%2.plumb").arg(stem).arg(i);
    return file;
}

} // namespace

/// Enterprise, standard, profile, and who rates.
class NewAssessment::StandardPage : public QWizardPage {
public:
    explicit StandardPage(const std::vector<model::Model>& models)
        : m_models(models),
          m_form(new EnterpriseForm),
          m_model(new QComboBox),
          m_others(new QPushButton(NewAssessment::tr("Models…"))),
          m_profile(new QComboBox),
          m_assessor(new QLineEdit(Preferences::assessor())),
          m_problem(new QLabel) {
        setTitle(NewAssessment::tr("Enterprise and standard"));
        setSubTitle(
            NewAssessment::tr("All of it can be changed later, except standard and type of manufacturing."));
        m_model->setObjectName(QStringLiteral("model"));
        m_profile->setObjectName(QStringLiteral("profile"));
        m_assessor->setObjectName(QStringLiteral("assessor"));
        m_assessor->setMaxLength(100);
        m_model->setAccessibleName(NewAssessment::tr("Standard"));
        // A long name of an own model must not push the page apart.
        m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_others->setObjectName(QStringLiteral("models"));
        m_others->setToolTip(NewAssessment::tr("Import a model of your own, or look at those there are"));
        auto* standard = new QHBoxLayout;
        standard->setSpacing(grid);
        standard->addWidget(m_model, 1);
        standard->addWidget(m_others);
        auto* body = new QWidget;
        auto* layout = new QVBoxLayout(body);
        layout->setContentsMargins(0, 0, grid, 0);
        QFormLayout* const rows = m_form->rows();
        rows->addRow(NewAssessment::tr("Standard"), standard);
        rows->addRow(NewAssessment::tr("Type of manufacturing"), m_profile);
        rows->addRow(NewAssessment::tr("Your name"), m_assessor);
        rows->addRow({}, mutedLabel(NewAssessment::tr("Your ratings and notes are recorded under it.")));
        m_problem->setObjectName(QStringLiteral("standardProblem"));
        m_problem->setWordWrap(true);
        m_problem->setForegroundRole(QPalette::BrightText);
        layout->addWidget(m_form);
        layout->addWidget(m_problem);
        layout->addStretch(1);
        (new QVBoxLayout(this))->addWidget(scrolled(body));
        assessment::Facts facts;
        facts.from = toUtf8(QDate::currentDate().toString(Qt::ISODate));
        facts.to = toUtf8(QDate::currentDate().addDays(usualDays - 1).toString(Qt::ISODate));
        m_form->show(facts);
        connect(m_form, &EnterpriseForm::edited, this, [this] {
            // A name that is not typed yet is no mistake.
            const auto problem = m_form->problem();
            const bool isSaid = problem && problem->code != ErrorCode::NameMissing && !m_form->isTypingDate();
            m_problem->setText(isSaid ? errorText(*problem) : QString());
            Q_EMIT completeChanged();
        });
        connect(m_assessor, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
        connect(m_model, &QComboBox::currentIndexChanged, this, [this] { fillProfiles(); });
        fillModels(0);
    }
    /// The list anew, after the models changed.
    void fillModels(int chosen) {
        {
            const QSignalBlocker quiet(m_model);
            m_model->clear();
            for (const model::Model& model : m_models)
                m_model->addItem(QStringLiteral("%1  %2").arg(toQString(model.reference), local(model.name)));
            m_model->setCurrentIndex(chosen);
        }
        fillProfiles();
        Q_EMIT completeChanged();
    }
    const QPushButton* others() const { return m_others; }
    bool isComplete() const override {
        return !m_form->problem() && !assessor().isEmpty() && m_model->currentIndex() >= 0;
    }
    const EnterpriseForm& form() const { return *m_form; }
    std::size_t modelIndex() const { return static_cast<std::size_t>(m_model->currentIndex()); }
    const model::Model& model() const { return m_models[modelIndex()]; }
    int profile() const { return m_profile->currentIndex(); }
    QString assessor() const { return m_assessor->text().trimmed(); }

private:
    void fillProfiles() {
        m_profile->clear();
        for (const model::Profile& profile : model().profiles)
            m_profile->addItem(QStringLiteral("%1  (%2)").arg(local(profile.name), local(profile.clause)));
        m_profile->setCurrentIndex(m_profile->count() - 1);
        m_form->rows()->setRowVisible(m_profile, m_profile->count() > 1);
    }

    const std::vector<model::Model>& m_models;
    EnterpriseForm* m_form;
    QComboBox* m_model;
    QPushButton* m_others;
    QComboBox* m_profile;
    QLineEdit* m_assessor;
    QLabel* m_problem;
};

class NewAssessment::ScopePage : public QWizardPage {
public:
    explicit ScopePage(const StandardPage& standard) : m_standard(standard), m_form(new ScopeForm) {
        setTitle(NewAssessment::tr("Scope"));
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(m_form);
        connect(m_form, &ScopeForm::edited, this, &QWizardPage::completeChanged);
    }
    void initializePage() override {
        const model::Model& model = m_standard.model();
        setSubTitle(
            model.tailoringClause.empty()
                ? NewAssessment::tr("The standard knows no tailoring. A part that is left out all the same "
                                    "needs a reason, which the report prints.")
                : NewAssessment::tr(
                      "Clause %1 lets some parts be left out, each with a reason that the report prints.")
                      .arg(toQString(model.tailoringClause)));
        if (m_shownModel != &model || m_shownProfile != m_standard.profile())
            m_form->show(model, m_standard.profile(), {});
        m_shownModel = &model;
        m_shownProfile = m_standard.profile();
    }
    // Going back keeps what was ticked.
    void cleanupPage() override {}
    bool isComplete() const override { return m_form->isComplete(); }
    const ScopeForm& form() const { return *m_form; }
    /// The models are read anew: what is shown is to be made anew as well.
    void forgetModel() { m_shownModel = nullptr; }

private:
    const StandardPage& m_standard;
    ScopeForm* m_form;
    const model::Model* m_shownModel = nullptr;
    int m_shownProfile = -1;
};

class NewAssessment::MethodPage : public QWizardPage {
public:
    explicit MethodPage(const StandardPage& standard)
        : m_standard(standard), m_form(new MethodForm), m_file(new QLineEdit), m_problem(new QLabel) {
        setTitle(NewAssessment::tr("Method and file"));
        setSubTitle(NewAssessment::tr("There is no saving later: every rating is on the disk at once."));
        m_file->setObjectName(QStringLiteral("file"));
        m_file->setAccessibleName(NewAssessment::tr("File"));
        m_problem->setObjectName(QStringLiteral("problem"));
        m_problem->setWordWrap(true);
        m_problem->setForegroundRole(QPalette::BrightText);
        auto* choose = new QPushButton(NewAssessment::tr("Choose…"));
        connect(choose, &QPushButton::clicked, this, [this] {
            const QString file =
                dialogs::fileToSave(this, NewAssessment::tr("Where to keep the assessment"), m_file->text(),
                                    NewAssessment::tr("Assessments (*.plumb)"), QStringLiteral("plumb"));
            if (!file.isEmpty())
                m_file->setText(file);
        });
        auto* fileRow = new QHBoxLayout;
        fileRow->addWidget(m_file, 1);
        fileRow->addWidget(choose);
        auto* rows = new QFormLayout;
        rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        rows->addRow(NewAssessment::tr("File"), fileRow);
        auto* body = new QWidget;
        auto* layout = new QVBoxLayout(body);
        layout->setContentsMargins(0, 0, grid, 0);
        layout->addWidget(m_form);
        layout->addSpacing(grid);
        layout->addLayout(rows);
        layout->addWidget(m_problem);
        layout->addStretch(1);
        (new QVBoxLayout(this))->addWidget(scrolled(body));
        connect(m_file, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    }
    void initializePage() override {
        const model::Model& model = m_standard.model();
        if (m_shownModel != &model) {
            assessment::Facts facts;
            facts.depth = model.levelCount();
            facts.rule = model.defaultRule();
            m_form->show(model, facts);
            m_shownModel = &model;
        }
        const QString suggestion = suggestedFile(m_standard.form().enterprise());
        if (m_file->text().isEmpty() || m_file->text() == m_suggestion)
            m_file->setText(suggestion);
        m_suggestion = suggestion;
        m_problem->clear();
    }
    void cleanupPage() override {}
    bool isComplete() const override { return !m_file->text().trimmed().isEmpty(); }
    const MethodForm& form() const { return *m_form; }
    QString file() const { return m_file->text().trimmed(); }
    void forgetModel() { m_shownModel = nullptr; }
    void showProblem(const QString& sentence) { m_problem->setText(sentence); }

private:
    const StandardPage& m_standard;
    MethodForm* m_form;
    QLineEdit* m_file;
    QLabel* m_problem;
    QString m_suggestion;
    const model::Model* m_shownModel = nullptr;
};

NewAssessment::NewAssessment(QWidget* parent) : QWizard(parent) {
    setObjectName(QStringLiteral("newAssessment"));
    setWindowTitle(tr("New assessment"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::FinishButton, tr("Begin"));
    readModels();
    m_standard = new StandardPage(m_models);
    m_scope = new ScopePage(*m_standard);
    m_method = new MethodPage(*m_standard);
    addPage(m_standard);
    addPage(m_scope);
    addPage(m_method);
    connect(m_standard->others(), &QPushButton::clicked, this, &NewAssessment::showModels);
    resizeToScreen(*this, {760, 620});
}

/// Those that can be read.
void NewAssessment::readModels() {
    m_packs.clear();
    m_models.clear();
    const model::Catalog known = catalog();
    for (const std::string& id : known.ids())
        if (auto pack = known.pack(id))
            if (auto model = model::parsePack(*pack, id)) {
                m_packs.push_back(std::move(*pack));
                m_models.push_back(std::move(*model));
            }
}

void NewAssessment::showModels() {
    ModelsDialog(this).exec();
    const std::vector<model::PackFiles> former = m_packs;
    const std::string chosen = m_standard->model().id;
    std::set<std::string> known;
    for (const model::Model& model : m_models)
        known.insert(model.id);
    readModels();
    if (m_packs == former)
        return;
    // One that was just installed is meant to be used.
    int index = 0;
    for (std::size_t i = 0; i < m_models.size(); ++i)
        if (m_models[i].id == chosen)
            index = static_cast<int>(i);
    for (std::size_t i = 0; i < m_models.size(); ++i)
        if (!known.contains(m_models[i].id))
            index = static_cast<int>(i);
    m_scope->forgetModel();
    m_method->forgetModel();
    m_standard->fillModels(index);
}

NewAssessment::~NewAssessment() = default;

std::optional<project::Project> NewAssessment::takeProject() {
    return std::move(m_project);
}

void NewAssessment::accept() {
    project::Project::New content;
    m_standard->form().apply(content.facts);
    m_method->form().apply(content.facts);
    content.facts.profile = m_standard->model().profiles[static_cast<std::size_t>(m_standard->profile())].id;
    content.exclusions = m_scope->form().exclusions();
    auto created = project::Project::create(pathOf(m_method->file()), m_packs[m_standard->modelIndex()],
                                            content, toUtf8(m_standard->assessor()));
    if (!created) {
        m_method->showProblem(errorText(created.error()));
        return;
    }
    Preferences::setAssessor(m_standard->assessor());
    m_project = std::move(*created);
    QWizard::accept();
}

void NewAssessment::reject() {
    if (m_standard->form().enterprise().isEmpty() ||
        dialogs::confirm(this, tr("Give up this new assessment? What was entered is lost."), tr("Give up"),
                         tr("Keep editing")))
        QWizard::reject();
}

} // namespace plumbline::ui
