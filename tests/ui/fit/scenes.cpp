// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fit/scenes.h"

#include "domain/png.h"
#include "tests/ui/drivers/window_driver.h"
#include "ui/common/notices/toast.h"
#include "ui/common/page/page.h"
#include "ui/examples/facets/training_card.h"
#include "ui/examples/finding/found_dialog.h"
#include "ui/examples/list/examples_list.h"
#include "ui/prompt/style/trait_dialog.h"
#include "ui/sending/hidden_list.h"
#include "ui/sending/payload_view.h"
#include "ui/sending/send_sheet.h"
#include "ui/settings/accounts/key_dialog.h"
#include "ui/settings/lock/locked_window.h"
#include "ui/settings/models/price_dialog.h"
#include "ui/shell/frame/job_tray.h"
#include "ui/shell/frame/status_strip.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/refusal_dialog.h"
#include "ui/sources/list/source_list.h"
#include "ui/sources/progress_card.h"
#include "ui/sources/self_card.h"
#include "ui/sources/text/message_list.h"
#include "ui/sources/vision/reading_dialog.h"
#include "workers/engine/engine_process.h"

#include <QAction>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>
#include <QUrl>

namespace likeness {

namespace {

const QString sourcesId = QStringLiteral("sources");
const QString examplesId = QStringLiteral("examples");

/// A scene that cannot be reached is a fault of the walk.
void need(bool isThere, const QString &what)
{
    if (!isThere)
        qFatal("There is no \"%s\" to be seen.", qPrintable(what));
}

QAbstractButton *primaryOf(const QWidget &dialog)
{
    for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->property("isPrimary").toBool())
            return button;
    }
    return nullptr;
}

} // namespace

void settle()
{
    QTest::qWait(60);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what a slow machine left undone by then
}

Scenes::Scenes(MainWindow &window, QDir folder, Visit visit)
    : m_window(window),
      m_folder(std::move(folder)),
      m_visit(std::move(visit))
{
}

void Scenes::walkOutside(const Visit &visit)
{
    const auto see = [&visit](const QString &name, QWidget &widget) {
        widget.show();
        settle();
        visit(name, widget);
    };
    PassphraseDialog choose(PassphraseDialog::Purpose::Choose);
    see(QStringLiteral("first-passphrase"), choose);
    PassphraseDialog enter(PassphraseDialog::Purpose::Enter);
    enter.showError({ErrorKind::Denied, {}, {}});
    see(QStringLiteral("passphrase-refused"), enter);
    LockedWindow locked(KeyPlace::Passphrase);
    see(QStringLiteral("locked"), locked);
    locked.showError({ErrorKind::Denied, {}, {}});
    see(QStringLiteral("locked-refused"), locked);
    LockedWindow byKeyring(KeyPlace::Keyring);
    see(QStringLiteral("locked-keyring"), byKeyring);
    RefusalDialog refusal({ErrorKind::Corrupt, QStringLiteral("library.sqlite"), {}});
    see(QStringLiteral("refusal"), refusal);
}

void Scenes::go(const QString &pageId)
{
    m_window.context().navigator.showPage(pageId);
    settle();
}

void Scenes::trigger(const QString &actionId)
{
    need(m_window.context().actions.find(actionId), actionId);
    m_window.context().actions.trigger(actionId);
}

QWidget *Scenes::dialog() const
{
    return WindowDriver(m_window).dialog();
}

QWidget *Scenes::awaitDialog() const
{
    need(QTest::qWaitFor([this] { return dialog() != nullptr; }, patience), QStringLiteral("dialog"));
    settle();
    return dialog();
}

void Scenes::closeDialog() const
{
    if (QWidget *open = dialog())
        open->close();
    need(QTest::qWaitFor([this] { return dialog() == nullptr; }, patience), QStringLiteral("way out of a dialog"));
}

void Scenes::see(const QString &name)
{
    m_window.findChild<Toast *>()->hide(); // what was said before lies over what is to be seen
    m_visit(name, m_window);
}

void Scenes::seeDialog(const QString &name, const QString &actionId)
{
    trigger(actionId);
    m_visit(name, *awaitDialog());
    closeDialog();
}

QListView *Scenes::listOf(const QString &pageId) const
{
    m_window.pages().page(pageId);
    if (pageId == sourcesId)
        return m_window.findChild<SourceList *>();
    return m_window.findChild<ExamplesList *>();
}

void Scenes::filter(const QString &query)
{
    m_window.context().navigator.showExamples(query);
    QListView *list = listOf(examplesId);
    need(QTest::qWaitFor([list] { return !list->property("isLooking").toBool(); }, patience), query);
    settle();
}

void Scenes::walkEmpty()
{
    see(QStringLiteral("first-run"));
    seeDialog(QStringLiteral("new-avatar"), QStringLiteral("avatar.new"));
    trigger(QStringLiteral("avatar.new"));
    awaitDialog()->findChild<QLineEdit *>()->setText(QStringLiteral("Maya"));
    primaryOf(*dialog())->click();
    need(QTest::qWaitFor([this] { return dialog() == nullptr; }, patience), QStringLiteral("new avatar"));
    for (const PageEntry &entry : m_window.pages().entries()) {
        go(entry.id);
        see(QStringLiteral("empty-") + entry.id);
    }
    go(QStringLiteral("avatars"));
    seeDialog(QStringLiteral("delete-avatar"), QStringLiteral("avatars.delete"));
}

void Scenes::readSample()
{
    trigger(QStringLiteral("avatar.sample"));
    QListView *examples = listOf(examplesId);
    const auto isRead = [&] { return examples->model()->rowCount() > 0 && m_window.context().jobs.jobs().isEmpty(); };
    need(QTest::qWaitFor(isRead, patience), QStringLiteral("sample"));
    go(examplesId);
    examples->setCurrentIndex(examples->model()->index(2, 0));
    trigger(QStringLiteral("examples.accept"));
    trigger(QStringLiteral("examples.reject"));
    settle();
}

void Scenes::walkPages()
{
    for (const PageEntry &entry : m_window.pages().entries()) {
        go(entry.id);
        see(entry.id);
    }
}

void Scenes::walkSources()
{
    constexpr int untilPicture = 400; // until it has come out of the pool
    go(sourcesId);
    QListView *list = listOf(sourcesId);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::qWait(untilPicture);
        see(QStringLiteral("sources-%1").arg(row + 1));
    }
    list->setCurrentIndex(list->model()->index(0, 0));
    trigger(QStringLiteral("sources.next-uncertain"));
    see(QStringLiteral("sources-uncertain-word"));
    trigger(QStringLiteral("sources.strip"));
    QTest::qWait(untilPicture);
    see(QStringLiteral("sources-strip"));
    trigger(QStringLiteral("sources.strip"));
}

void Scenes::writeExample(const QString &reply)
{
    trigger(QStringLiteral("examples.add"));
    const auto texts = awaitDialog()->findChildren<QPlainTextEdit *>();
    texts.first()->setPlainText(QStringLiteral("how do i reach you"));
    texts.last()->setPlainText(reply);
    primaryOf(*dialog())->click();
    need(QTest::qWaitFor([this] { return dialog() == nullptr; }, patience), QStringLiteral("own example"));
}

void Scenes::walkExamples()
{
    go(examplesId);
    filter(QStringLiteral("cat:joke"));
    see(QStringLiteral("examples-filtered"));
    writeExample(QStringLiteral("call me on +44 20 7946 0958, or robin@example.org"));
    filter(QStringLiteral("has:pii"));
    see(QStringLiteral("examples-personal-data"));
    filter(QStringLiteral("nothing says this"));
    see(QStringLiteral("examples-filtered-to-nothing"));
    filter(QStringLiteral("cat:jest"));
    see(QStringLiteral("examples-no-such-filter"));
    trigger(QStringLiteral("examples.clearFilter"));
    settle();
    listOf(examplesId)->selectAll();
    settle();
    see(QStringLiteral("examples-all-selected"));
    listOf(examplesId)->setCurrentIndex(listOf(examplesId)->model()->index(0, 0));
    trigger(QStringLiteral("examples.star")); // says so with a way back
    m_window.context().notices.say(QStringLiteral("A sentence that the program says once something is done."));
    m_visit(QStringLiteral("examples-toast"), m_window);
}

void Scenes::walkSettings()
{
    for (const char *section :
         {"general", "accounts", "spending", "models", "privacy", "reading", "trash", "shortcuts"}) {
        m_window.context().navigator.openSettings(QLatin1String(section));
        settle();
        see(QStringLiteral("settings-") + QLatin1String(section));
    }
    if (!EngineProcess::isInstalled())
        return;
    m_window.context().navigator.openSettings(QStringLiteral("local-models"));
    settle();
    QThreadPool::globalInstance()->waitForDone(); // until this computer's speed is known, which makes rows longer
    settle();
    see(QStringLiteral("settings-local-models"));
}

void Scenes::walkPrompt()
{
    go(QStringLiteral("prompt"));
    QTest::qWait(200); // until the style is counted
    trigger(QStringLiteral("prompt.fromStyle"));
    settle();
    see(QStringLiteral("prompt-draft"));
    trigger(QStringLiteral("prompt.save"));
    trigger(QStringLiteral("prompt.duplicate"));
    for (QPlainTextEdit *text : m_window.findChildren<QPlainTextEdit *>()) {
        if (text->isVisible())
            text->setPlainText(text->toPlainText().replace(QStringLiteral("You "), QStringLiteral("You always ")));
    }
    trigger(QStringLiteral("prompt.compare"));
    settle();
    see(QStringLiteral("prompt-compared"));
    m_window.pages().current()->escape();
    QListView *versions = m_window.findChild<QListView *>(QStringLiteral("versions"));
    versions->setCurrentIndex(versions->model()->index(versions->model()->rowCount() - 1, 0));
    see(QStringLiteral("prompt-version"));
    versions->setFocus();
    seeDialog(QStringLiteral("rename-version"), QStringLiteral("prompt.rename"));
    (new TraitDialog(QStringLiteral("Greets with"), QStringLiteral("You greet with \"heyyy\", \"hey you\"."), {},
                     &m_window))
        ->open();
    m_visit(QStringLiteral("edit-trait"), *awaitDialog());
    closeDialog();
}

SendPreview Scenes::preview()
{
    SendPreview made;
    made.question.purpose = SendPurpose::Analysis;
    made.question.exampleCount = 62;
    made.question.request.model = QStringLiteral("gpt-4o-2024-08-06");
    made.question.request.messages = {{ChatRole::System, QString(900, u'x'), {}},
                                      {ChatRole::User, QString(17'500, u'x'), {}}};
    made.own = made.question;
    made.own.request.messages.last().text = QStringLiteral(
        "<<<m\n[1]\nother: how was the gig last night?\nme: loud. my ears are STILL ringing, and so is the van\n[2]\n"
        "other: call me?\nme: call me on +44 20 7946 0958\n>>>m");
    made.account.server.name = QStringLiteral("OpenAI");
    made.origin = QStringLiteral("https://api.openai.com:443");
    made.payload = R"({"model":"gpt-4o-2024-08-06","messages":[{"role":"system","content":"You describe how )"
                   R"(somebody writes."},{"role":"user","content":"call me on <phone 1>, or <email 1>\n"}]})";
    made.hidden = {{PersonalKind::Phone, QStringLiteral("+44 20 7946 0958"), QStringLiteral("<phone 1>"), 3},
                   {PersonalKind::Email, QStringLiteral("robin@example.org"), QStringLiteral("<email 1>"), 1},
                   {PersonalKind::Name, QStringLiteral("Tam"), QStringLiteral("<name 1>"), 14}};
    made.promptTokens = 5100;
    made.answerTokensAtMost = 2000;
    made.isTokenCountExact = true;
    made.expectedCost = Money{30'000'000};
    made.highestCost = Money{48'700'000};
    made.pricesAsOf = QDate(2026, 11, 3);
    made.spentThisMonth = Money{1'420'000'000};
    made.monthlyLimit = Money{10'000'000'000};
    return made;
}

void Scenes::seeSheet(const QString &name, const SendPreview &shown)
{
    (new SendSheet(shown, &m_window))->open();
    m_visit(name, *awaitDialog());
    closeDialog();
}

/// What a model answered, before any of it is taken in.
void Scenes::seeAnswers()
{
    const PictureReading reading{{}, QStringLiteral("gpt-4o-2024-08-06"), Error{ErrorKind::Interrupted, {}, {}}};
    (new ReadingDialog(
         {{0, -1, QStringLiteral("how was the gig last nlte"), {QStringLiteral("how was the gig last nite"), {}}},
          {-1, 0, {}, {QStringLiteral("loud. my ears are STILL ringing, and so is the van"), {}}}},
         reading, &m_window))
        ->open();
    m_visit(QStringLiteral("vision-review"), *awaitDialog());
    closeDialog();
    FoundExamples found;
    found.model = reading.model;
    found.rejected = 2;
    found.isPartial = true;
    Example example;
    example.userMessage = QStringLiteral("she asked whether the amplifier survived the stairs");
    example.assistantMessage = QStringLiteral("I said it bounced twice and sounds better than before");
    example.category = Category::Joke;
    example.origin.sourceId = QStringLiteral("id");
    example.origin.page = 12;
    found.examples = {example, example};
    (new FoundDialog(found, {{QStringLiteral("id"), QStringLiteral("diary of last summer.txt")}}, &m_window))->open();
    m_visit(QStringLiteral("examples-found"), *awaitDialog());
    closeDialog();
}

void Scenes::walkAsking()
{
    SendPreview shown = preview();
    seeSheet(QStringLiteral("send-sheet"), shown);
    shown.spentThisMonth = Money{9'990'000'000};
    seeSheet(QStringLiteral("send-sheet-over-limit"), shown);
    shown = preview();
    shown.expectedCost.reset();
    shown.highestCost.reset();
    seeSheet(QStringLiteral("send-sheet-no-price"), shown);
    shown = preview();
    shown.question.purpose = SendPurpose::Picture;
    shown.question.request.messages.last().pictures = {
        pngOf({{40, 80}, {40, 80}, QByteArray(qsizetype(40) * 80 * 3, '\x60')})};
    shown.hidden.clear();
    seeSheet(QStringLiteral("send-sheet-picture"), shown);
    (new PayloadView(preview(), PayloadView::Rows::CanBeLeftOut, &m_window))->open();
    m_visit(QStringLiteral("send-payload"), *awaitDialog());
    closeDialog();
    seeAnswers();
    (new HiddenList(preview().hidden, &m_window))->open();
    m_visit(QStringLiteral("send-hidden"), *awaitDialog());
    closeDialog();
    seeDialog(QStringLiteral("add-account"), QStringLiteral("accounts.add"));
    (new KeyDialog(QStringLiteral("OpenAI"), true, &m_window))->open();
    m_visit(QStringLiteral("replace-key"), *awaitDialog());
    closeDialog();
    PriceRow price;
    price.account = QStringLiteral("OpenAI");
    price.model = QStringLiteral("gpt-4o-2024-08-06");
    price.prices = TokenPrices{Money{2'500'000'000}, Money{1'250'000'000}, Money{10'000'000'000}};
    price.isOwn = true;
    (new PriceDialog(price, &m_window))->open();
    m_visit(QStringLiteral("edit-prices"), *awaitDialog());
    closeDialog();
}

void Scenes::walkWork()
{
    go(sourcesId);
    JobList &jobs = m_window.context().jobs;
    jobs.start(QStringLiteral("first"), QStringLiteral("Reading files"), [] {});
    jobs.setProgress(QStringLiteral("first"), 14, 30, QStringLiteral("14 of 30 files"));
    jobs.start(QStringLiteral("second"), QStringLiteral("Backing up"));
    auto *card = m_window.findChild<ProgressCard *>();
    card->setProgress(14, 30);
    QTest::qWait(2500); // a bar is shown to those who wait
    see(QStringLiteral("sources-reading"));
    auto *tray = m_window.findChild<JobTray *>();
    tray->popUp();
    settle();
    m_visit(QStringLiteral("job-tray"), *tray);
    tray->hide();
    card->finish();
    jobs.finish(QStringLiteral("first"));
    jobs.finish(QStringLiteral("second"));
    m_window.findChild<SelfCard *>()->setNames({QStringLiteral("Robin"), QStringLiteral("Sam")});
    see(QStringLiteral("sources-who-are-you"));
    m_window.findChild<SelfCard *>()->setNames({});
    m_window.activateWindow();
    Q_UNUSED(QTest::qWaitForWindowActive(&m_window)) // a ring is shown in an active window only
    primaryOf(m_window)->setFocus(Qt::TabFocusReason);
    see(QStringLiteral("focus"));
    listOf(sourcesId)->setFocus();
    QMenu *menu = m_window.menuBar()->actions().at(1)->menu();
    menu->popup(m_window.mapToGlobal(QPoint(40, 40)));
    settle();
    m_visit(QStringLiteral("menu"), *menu);
    menu->close();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/etc/hostname"))});
    QDragEnterEvent enter(m_window.rect().center(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &enter);
    see(QStringLiteral("drop"));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&m_window, &leave);
}

void Scenes::walkDialogs()
{
    go(examplesId);
    seeDialog(QStringLiteral("export"), QStringLiteral("examples.export"));
    seeDialog(QStringLiteral("write-example"), QStringLiteral("examples.add"));
    trigger(QStringLiteral("examples.add"));
    awaitDialog()->findChildren<QPlainTextEdit *>().last()->setPlainText(QStringLiteral("not added yet"));
    closeDialog();
    seeDialog(QStringLiteral("write-example-again"), QStringLiteral("examples.add"));
    trigger(QStringLiteral("examples.replace"));
    awaitDialog()->findChild<QLineEdit *>()->setText(QStringLiteral("the"));
    QTest::qWait(500); // typing pauses, then it looks
    m_visit(QStringLiteral("find-and-replace"), *dialog());
    closeDialog();
    auto *toast = m_window.findChild<Toast *>();
    toast->hide();
    trigger(QStringLiteral("examples.merge"));
    need(QTest::qWaitFor([&] { return dialog() || toast->isVisible(); }, patience), QStringLiteral("word on repeats"));
    settle();
    if (dialog())
        m_visit(QStringLiteral("repeats"), *dialog());
    closeDialog();
    Q_EMIT m_window.findChild<TrainingCard *>()->selectionWanted();
    m_visit(QStringLiteral("selection"), *awaitDialog());
    closeDialog();
    seeDialog(QStringLiteral("save-filter"), QStringLiteral("examples.saveFilter"));
    seeDialog(QStringLiteral("palette"), QStringLiteral("view.palette"));
    seeDialog(QStringLiteral("shortcuts"), QStringLiteral("help.shortcuts"));
    seeDialog(QStringLiteral("activity"), QStringLiteral("help.activity"));
    seeDialog(QStringLiteral("about"), QStringLiteral("help.about"));
    go(sourcesId);
    auto *messages = m_window.findChild<MessageList *>();
    messages->setCurrentIndex(messages->model()->index(0, 0));
    seeDialog(QStringLiteral("speaker-name"), QStringLiteral("sources.speaker-name"));
    seeDialog(QStringLiteral("read-again"), QStringLiteral("sources.read-again"));
}

void Scenes::answerFile(const QString &path)
{
    QFileDialog *chooser = nullptr;
    const auto isOpen = [&] {
        for (QFileDialog *one : m_window.findChildren<QFileDialog *>()) {
            if (one->isVisible())
                chooser = one;
        }
        return chooser != nullptr;
    };
    need(QTest::qWaitFor(isOpen, patience), QStringLiteral("choice of a file"));
    auto *name = chooser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
}

void Scenes::typePassphrase()
{
    for (QLineEdit *field : dialog()->findChildren<QLineEdit *>())
        field->setText(QStringLiteral("only for looking"));
    primaryOf(*dialog())->click();
}

void Scenes::walkBackup()
{
    const QString path = m_folder.filePath(QStringLiteral("copy.likeness-backup"));
    const auto hasFields = [this] { return dialog() && !qobject_cast<QFileDialog *>(dialog()); };
    m_window.context().navigator.openSettings(QStringLiteral("privacy"));
    trigger(QStringLiteral("file.backUp"));
    answerFile(path);
    need(QTest::qWaitFor(hasFields, patience), QStringLiteral("passphrase"));
    settle();
    m_visit(QStringLiteral("back-up"), *dialog());
    typePassphrase();
    need(QTest::qWaitFor([this] { return dialog() == nullptr; }, patience), QStringLiteral("backup"));
    trigger(QStringLiteral("file.openBackup"));
    answerFile(path);
    need(QTest::qWaitFor(hasFields, patience), QStringLiteral("passphrase"));
    settle();
    m_visit(QStringLiteral("open-backup"), *dialog());
    QWidget *form = dialog();
    typePassphrase();
    need(QTest::qWaitFor([&] { return dialog() && dialog() != form; }, patience), QStringLiteral("preview"));
    settle();
    m_visit(QStringLiteral("restore"), *dialog());
    closeDialog();
}

} // namespace likeness
