// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/server_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>
#include <utility>

#include "text/error_text.h"
#include "text/server_words.h"
#include "ui/look/text_color.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/text_height.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// The order of the entries in the trust box.
enum TrustKind { SystemTrust, CaFileTrust, PinTrust, InsecureTrust };

TrustKind kindOf(const quic::Trust& trust) {
  if (std::holds_alternative<quic::CaFile>(trust)) {
    return CaFileTrust;
  }
  if (std::holds_alternative<quic::Pin>(trust)) {
    return PinTrust;
  }
  return std::holds_alternative<quic::Insecure>(trust) ? InsecureTrust : SystemTrust;
}

// A name in any script (IDN) becomes the form that the DNS has; other text is returned as it is.
QString inAscii(const QString& address) {
  static const QRegularExpression kParts(u"^([^:/]+)(:\\d+)?$"_s);
  const auto parts = kParts.match(address);
  const QString name = QString::fromLatin1(QUrl::toAce(parts.captured(1)));
  return name.isEmpty() ? address : name + parts.captured(2);
}

bool contains(const QString& file, const char* words) {
  constexpr qint64 kMost = 1'000'000;  // bytes; files of authorities are smaller
  QFile source(file);
  return source.open(QFile::ReadOnly) && source.read(kMost).contains(words);
}

}  // namespace

ServerDialog::ServerDialog(const std::optional<ServerEntry>& initial, IsKnown isKnown, QWidget* parent)
    : FittingDialog(parent),
      isKnown_(std::move(isKnown)),
      form_(new QFormLayout),
      address_(new QLineEdit),
      transport_(new ChoiceBox),
      trust_(new ChoiceBox),
      caFile_(new QLineEdit),
      caFileRow_(makeFileRow(caFile_, tr("Authority file"), tr("Choose an Authority File"),
                             tr("Certificates (*.pem *.crt *.cer);;All files (*)"))),
      pin_(new QLineEdit),
      keyFile_(new QLineEdit),
      keyFileRow_(makeFileRow(keyFile_, tr("Signature key"), tr("Choose a Signature Key"),
                              tr("Keys (*.pem *.key *.pub);;All files (*)"))),
      strict_(new QCheckBox(tr("&Strict protocol checks"))),
      warning_(makeMessage(u"warning"_s)),
      problem_(makeMessage(u"problem"_s)),
      result_(makeMessage(u"testResult"_s)),
      test_(new QPushButton(tr("T&est"))) {
  setWindowTitle(initial ? tr("Edit Server") : tr("Add Server"));
  build();
  if (initial) {
    fill(*initial);
  }
  followTrust();
}

ServerDialog::~ServerDialog() = default;

void ServerDialog::propose(const QString& address, client::TransportChoice transport) {
  address_->setText(address);
  transport_->setCurrentIndex(static_cast<int>(transport));
  takePinOfLink();
}

// The key of a link is shown where it counts, so that the address remains readable.
void ServerDialog::takePinOfLink() {
  const auto spec = client::ServerSpec::parse(address_->text().trimmed().toStdString());
  if (spec && spec->pin) {
    trust_->setCurrentIndex(PinTrust);
    pin_->setText(QString::fromStdString(spec->pin->toString()));
    pin_->setCursorPosition(0);
    address_->setText(QString::fromStdString(spec->displayName()));
    address_->setCursorPosition(0);
  }
}

void ServerDialog::allowTest(const ServerTest::MakeEngine& makeEngine) {
  tester_ = std::make_unique<ServerTest>(makeEngine);
  connect(tester_.get(), &ServerTest::answered, this,
          [this](const Sample& answer) { showResult(answerSentence(answer)); });
  connect(tester_.get(), &ServerTest::failed, this, [this](const Error& error) { showResult(errorSentence(error)); });
  test_->show();
}

void ServerDialog::buildForm() {
  address_->setObjectName("address"_L1);
  address_->setPlaceholderText(u"time.example.org"_s);
  address_->setToolTip(tr("A name or IP address, with a port if it is not 443, or a tsq:// link"));
  addClearButton(*address_);
  transport_->setObjectName("transport"_L1);
  for (const auto transport :
       {client::TransportChoice::Auto, client::TransportChoice::Datagram, client::TransportChoice::Stream}) {
    transport_->addItem(transportName(transport));
  }
  trust_->setObjectName("trust"_L1);
  trust_->addItems(
      {tr("Authorities of this system"), tr("An authority file"), tr("A pinned key"), tr("Nothing (insecure)")});
  pin_->setObjectName("pin"_L1);
  pin_->setPlaceholderText(u"sha256:…"_s);
  caFile_->setObjectName("caFile"_L1);
  keyFile_->setObjectName("signatureKey"_L1);
  keyFile_->setPlaceholderText(tr("None"));
  keyFile_->setToolTip(
      tr("A file with the key that the server's operator gave you: only answers signed with it count"));
  strict_->setObjectName("strict"_L1);
  form_->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  form_->addRow(tr("&Address:"), address_);
  form_->addRow(tr("&Transport:"), transport_);
  form_->addRow(tr("T&rust:"), trust_);
  form_->addRow(tr("Authority &file:"), caFileRow_);
  form_->addRow(tr("Pinned &key:"), pin_);
  form_->addRow(tr("Si&gnature key:"), keyFileRow_);
  form_->addRow(strict_);
  auto* meaning = new QLabel(
      tr("Refuses servers of TSQ 0.1. Only answers over streams or with a signature count for setting the clock."));
  meaning->setObjectName("strictMeaning"_L1);
  meaning->setWordWrap(true);
  setTextColor(*meaning, TextColor::Muted);
  strict_->setAccessibleDescription(meaning->text());
  form_->addRow(meaning);
}

void ServerDialog::build() {
  buildForm();
  warning_->setText(tr("Anyone between you and this server could tell you a wrong time. Use this for tests only."));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  buttons->addButton(test_, QDialogButtonBox::ActionRole);
  test_->setObjectName("test"_L1);
  test_->setToolTip(tr("Ask the server now, without adding it"));
  test_->setAutoDefault(false);
  test_->hide();
  connect(test_, &QPushButton::clicked, this, &ServerDialog::runTest);
  connect(buttons, &QDialogButtonBox::accepted, this, &ServerDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &ServerDialog::reject);
  connect(trust_, &QComboBox::currentIndexChanged, this, &ServerDialog::followTrust);
  // Not textEdited: assistive technology sets the text too.
  connect(address_, &QLineEdit::textChanged, this, [this] {
    setProblem({}, nullptr);
    takePinOfLink();
  });
  connect(keyFile_, &QLineEdit::textChanged, this, &ServerDialog::followTrust);

  column().addLayout(form_);
  for (QLabel* message : {warning_, problem_, result_}) {
    column().addWidget(message);
  }
  setButtons(buttons);
}

QWidget* ServerDialog::makeFileRow(QLineEdit* field, const QString& accessibleName, const QString& title,
                                   const QString& filter) {
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  auto* choose = new QPushButton(tr("Choose…"));
  choose->setAutoDefault(false);
  layout->setContentsMargins({});
  layout->addWidget(field, 1);
  layout->addWidget(choose);
  field->setAccessibleName(accessibleName);
  addClearButton(*field);
  row->setFocusProxy(field);
  connect(choose, &QPushButton::clicked, this, [this, field, title, filter] {
    auto* chooser = new QFileDialog(this, title, QFileInfo(field->text()).absolutePath(), filter);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, field, &QLineEdit::setText);
    chooser->open();
  });
  return row;
}

// Qt's has no name for assistive technology.
void ServerDialog::addClearButton(QLineEdit& field) {
  field.setClearButtonEnabled(true);
  if (auto* clear = field.findChild<QAction*>(u"_q_qlineeditclearaction"_s)) {
    clear->setText(tr("Clear"));
  }
}

QLabel* ServerDialog::makeMessage(const QString& objectName) {
  auto* label = new QLabel;
  label->setObjectName(objectName);
  label->setWordWrap(true);
  const bool isResult = objectName == "testResult"_L1;
  const TextColor trouble = objectName == "warning"_L1 ? TextColor::Warning : TextColor::Wrong;
  setTextColor(*label, isResult ? TextColor::Muted : trouble);
  label->hide();
  return label;
}

void ServerDialog::fill(const ServerEntry& entry) {
  entry_ = entry;
  address_->setText(entry.name());
  transport_->setCurrentIndex(static_cast<int>(entry.transport));
  trust_->setCurrentIndex(kindOf(entry.trust));
  if (const auto* ca = std::get_if<quic::CaFile>(&entry.trust)) {
    caFile_->setText(QString::fromStdString(ca->path));
  } else if (const auto* pin = std::get_if<quic::Pin>(&entry.trust)) {
    pin_->setText(QString::fromStdString(pin->toString()));
  }
  keyFile_->setText(QString::fromStdString(entry.signatureKeyFile));
  strict_->setChecked(entry.strict);
}

void ServerDialog::followTrust() {
  const int kind = trust_->currentIndex();
  for (auto [row, isShown] : {std::pair<QWidget*, bool>{caFileRow_, kind == CaFileTrust}, {pin_, kind == PinTrust}}) {
    row->setVisible(isShown);
    form_->labelForField(row)->setVisible(isShown);
  }
  // No warning with a verify key: signed answers cannot be forged.
  warning_->setVisible(kind == InsecureTrust && keyFile_->text().isEmpty());
  setProblem({}, nullptr);
}

void ServerDialog::setProblem(const QString& sentence, QWidget* culprit) {
  problem_->setText(sentence);
  problem_->setVisible(!sentence.isEmpty());
  updateTextHeight(*problem_);
  if (culprit != nullptr) {
    culprit->setFocus();
  }
}

QString ServerDialog::pinProblem() {
  return tr("A pinned key is “sha256:” followed by 64 hexadecimal digits.");
}

std::optional<ServerDialog::Problem> ServerDialog::readAddress() {
  const QString text = address_->text().trimmed();
  const auto spec = client::ServerSpec::parse(inAscii(text).toStdString());
  if (!spec) {
    const bool isPinWrong = client::ServerSpec::parse(text.section(u"?pin="_s, 0, 0).toStdString()).has_value();
    return Problem{isPinWrong ? pinProblem() : addressProblem(text), address_};
  }
  entry_.spec = *spec;
  return std::nullopt;
}

std::optional<ServerDialog::Problem> ServerDialog::readTrust() {
  switch (trust_->currentIndex()) {
    case CaFileTrust:
      if (!QFileInfo(caFile_->text()).isFile() || !QFileInfo(caFile_->text()).isReadable()) {
        return Problem{tr("Choose an authority file that exists and can be read."), caFile_};
      }
      if (contains(caFile_->text(), "PRIVATE KEY-----") && !contains(caFile_->text(), "BEGIN CERTIFICATE")) {
        return Problem{tr("This is a private key. Choose the certificate of the authority."), caFile_};
      }
      if (!contains(caFile_->text(), "BEGIN CERTIFICATE") && !contains(caFile_->text(), "BEGIN TRUSTED CERTIFICATE")) {
        return Problem{tr("This file has no certificate. Choose the authority's certificate in PEM format."), caFile_};
      }
      entry_.trust = quic::CaFile{QFileInfo(caFile_->text()).absoluteFilePath().toStdString()};
      break;
    case PinTrust: {
      // A copied pin may contain line breaks.
      const auto pin = quic::Pin::parse(pin_->text().remove(u' ').toStdString());
      if (!pin) {
        return Problem{pinProblem(), pin_};
      }
      entry_.trust = *pin;
      break;
    }
    case InsecureTrust:
      entry_.trust = quic::Insecure{};
      break;
    default:
      entry_.trust = quic::SystemRoots{};
  }
  return std::nullopt;
}

std::optional<ServerDialog::Problem> ServerDialog::readSignatureKey() {
  entry_.signatureKeyFile.clear();
  if (keyFile_->text().isEmpty()) {
    return std::nullopt;
  }
  entry_.signatureKeyFile = QFileInfo(keyFile_->text()).absoluteFilePath().toStdString();
  const auto config = entry_.config();
  return config ? std::nullopt : std::optional(Problem{errorSentence(config.error()), keyFile_});
}

std::optional<ServerDialog::Problem> ServerDialog::readForm() {
  takePinOfLink();
  entry_.transport = static_cast<client::TransportChoice>(transport_->currentIndex());
  entry_.strict = strict_->isChecked();
  std::optional<Problem> problem = readAddress();
  problem = problem ? problem : readTrust();
  return problem ? problem : readSignatureKey();
}

void ServerDialog::runTest() {
  if (const auto problem = readForm()) {
    return setProblem(problem->sentence, problem->culprit);
  }
  test_->setEnabled(false);
  result_->setText(tr("Asking…"));
  result_->show();
  tester_->start(entry_);
}

void ServerDialog::showResult(const QString& sentence) {
  result_->setText(sentence);
  test_->setEnabled(true);
}

void ServerDialog::accept() {
  std::optional<Problem> problem = readForm();
  if (!problem && isKnown_(entry_)) {
    problem = Problem{tr("This server is in the list already."), address_};
  }
  if (problem) {
    setProblem(problem->sentence, problem->culprit);
  } else {
    QDialog::accept();
  }
}

}  // namespace tsq::app
