// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/server_model.h"

#include <QStringList>
#include <algorithm>

#include "text/error_text.h"
#include "text/format_quantity.h"
#include "text/verdict_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr QChar kEmDash(0x2014);

QString dashWithout(const std::optional<TrackEstimate>& estimate, QString (*format)(Duration, const QLocale&),
                    Duration TrackEstimate::* value) {
  return estimate ? format((*estimate).*value, QLocale()) : QString(kEmDash);
}

}  // namespace

ServerModel::ServerModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), clock_(clock), ensemble_(clock) {}

int ServerModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(records_.size());
}

int ServerModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

ServerState ServerModel::stateOf(const ServerRecord& record) const {
  return paused_ ? ServerState::Paused : serverState(record, viewOf(record), isFresh());
}

QVariant ServerModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) {
    return {};
  }
  const ServerRecord& record = records_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return cellText(record, index.column());
    case Qt::TextAlignmentRole: {
      const bool isNumber = index.column() >= OffsetColumn && index.column() <= JitterColumn;
      return QVariant(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    }
    case Qt::ToolTipRole:
      return toolTip(record);
    case Qt::AccessibleTextRole:
      return index.column() == NameColumn ? QVariant(record.entry().name() + u", "_s + detail(record)) : QVariant();
    case Qt::CheckStateRole:
      return index.column() == NameColumn ? QVariant(record.entry().plotted ? Qt::Checked : Qt::Unchecked) : QVariant();
    case StateRole:
      return static_cast<int>(stateOf(record));
    case ColorIndexRole:
      return record.colorIndex();
    case DetailRole:
      return detail(record);
    case WarningRole:
      return record.entry().isInsecure() || record.lastError() || record.lastInvalid() || expiryOf(record) ||
             stateOf(record) == ServerState::Rejected;
    case ReachBitsRole:
      return int{record.reach().bits};
    case ReachCountRole:
      return record.reach().count;
    default:
      return {};
  }
}

bool ServerModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || index.column() != NameColumn || role != Qt::CheckStateRole) {
    return false;
  }
  records_[static_cast<std::size_t>(index.row())].setPlotted(value.toInt() == Qt::Checked);
  Q_EMIT dataChanged(index, index);
  Q_EMIT serversChanged();
  return true;
}

Qt::ItemFlags ServerModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) {
    return Qt::ItemIsDropEnabled;  // between rows
  }
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
  return index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ServerModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) {
    return {};
  }
  if (role == Qt::TextAlignmentRole) {
    const bool isNumber = section >= OffsetColumn && section <= JitterColumn;
    return QVariant(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
  }
  if (role == Qt::DisplayRole) {
    const QStringList titles{tr("Server"), tr("Offset"), tr("RTT"), tr("Jitter"), tr("Reach")};
    return titles.value(section);
  }
  if (role == Qt::ToolTipRole) {
    const QStringList explanations{
        tr("The servers that are asked for the time"),
        tr("How far your clock is from the server's: + means your clock is behind"),
        tr("Round-trip time: how long a question and its answer travelled"),
        tr("How far the answers scatter around their trend"),
        tr("The last eight questions, the latest on the right: filled means answered"),
    };
    return explanations.value(section);
  }
  return {};
}

QString ServerModel::cellText(const ServerRecord& record, int column) const {
  const auto estimate = estimateOf(record);
  switch (column) {
    case NameColumn:
      return record.entry().name();
    case OffsetColumn:
      return dashWithout(estimate, formatSigned, &TrackEstimate::offset);
    case DelayColumn:
      return dashWithout(estimate, formatMagnitude, &TrackEstimate::delay);
    case JitterColumn:
      return dashWithout(estimate, formatMagnitude, &TrackEstimate::jitter);
    case ReachColumn: {
      int answered = 0;
      for (int i = 0; i < record.reach().count; ++i) {
        answered += record.reach().answered(i) ? 1 : 0;
      }
      return tr("%1 of %2", "answers of questions").arg(answered).arg(record.reach().count);
    }
    default:
      return {};
  }
}

QString ServerModel::detail(const ServerRecord& record) const {
  QStringList parts;
  if (record.entry().isInsecure()) {
    parts.append(tr("not authenticated"));
  }
  const ServerState state = stateOf(record);
  if (state == ServerState::Paused) {
    parts.append(tr("paused"));
  } else if (state == ServerState::Starting) {
    parts.append(tr("connecting…"));
  } else if (state != ServerState::Silent) {
    parts.append(verdictLabel(viewOf(record)));
  }
  if (record.lastError()) {
    parts.append(errorLabel(record.lastError()->code));
  } else if (record.lastInvalid()) {
    parts.append(invalidLabel(*record.lastInvalid()));
  }
  if (const auto expiry = expiryOf(record)) {
    parts.append(expiry->label);
  }
  if (record.lastSample()) {
    const bool isStream = record.transport() == client::Transport::Stream;
    parts.append(formatAgo(clock_.monotonic() - record.lastSample()->measuredAt));
    parts.append(isStream ? tr("stream") : tr("datagram"));
  }
  return parts.join(u" · "_s);
}

QString ServerModel::toolTip(const ServerRecord& record) const {
  QStringList lines{record.entry().name()};
  if (const auto& connection = record.connection()) {
    lines.append(tr("Connected to %1").arg(QString::fromStdString(connection->address.toString())));
  }
  if (record.entry().isInsecure()) {
    lines.append(tr("The server's certificate is not checked: anyone could have answered."));
  }
  const ServerState state = stateOf(record);
  if (state != ServerState::Paused && state != ServerState::Starting && state != ServerState::Silent) {
    lines.append(verdictSentence(viewOf(record).verdict.status));
  }
  if (record.lastError()) {
    lines.append(errorSentence(*record.lastError()));
  } else if (record.lastInvalid()) {
    lines.append(invalidSentence(*record.lastInvalid()));
  }
  if (const auto expiry = expiryOf(record)) {
    lines.append(expiry->sentence);
  }
  return lines.join(u'\n');
}

// Of a certificate that nobody checks it does not matter.
std::optional<ExpiryWarning> ServerModel::expiryOf(const ServerRecord& record) const {
  const auto& connection = record.connection();
  if (!connection || !connection->peer.certificate || !record.entry().checksCertificate()) {
    return std::nullopt;
  }
  return expiryWarning(*connection->peer.certificate, clock_.wall());
}

// Nothing for servers that do not answer: an old number would pass for a new one.
std::optional<TrackEstimate> ServerModel::estimateOf(const ServerRecord& record) const {
  const client::ServerView& seen = viewOf(record);
  const bool counts = isFresh() && seen.verdict.status != ServerStatus::Unreachable;
  return counts ? seen.estimate : std::nullopt;
}

const ServerRecord* ServerModel::find(client::ServerId id) const {
  const int row = rowOf(id);
  return row < 0 ? nullptr : &records_[static_cast<std::size_t>(row)];
}

ServerRecord* ServerModel::findRecord(client::ServerId id) {
  const int row = rowOf(id);
  return row < 0 ? nullptr : &records_[static_cast<std::size_t>(row)];
}

int ServerModel::rowOf(client::ServerId id) const {
  const auto found = std::find_if(records_.begin(), records_.end(), [&](const auto& r) { return r.id() == id; });
  return found == records_.end() ? -1 : static_cast<int>(found - records_.begin());
}

// The smallest number that no server has, so that colours stay apart as servers come and go.
int ServerModel::freeColorIndex() const {
  int candidate = 0;
  while (std::any_of(records_.begin(), records_.end(), [&](const auto& r) { return r.colorIndex() == candidate; })) {
    ++candidate;
  }
  return candidate;
}

void ServerModel::add(client::ServerId id, const ServerEntry& entry) {
  beginInsertRows({}, rowCount(), rowCount());
  records_.emplace_back(id, entry, freeColorIndex());
  ensemble_.add(id);
  view_ = ensemble_.view();
  endInsertRows();
  Q_EMIT serversChanged();
}

void ServerModel::replace(int row, client::ServerId id, const ServerEntry& entry) {
  ServerRecord& record = records_.at(static_cast<std::size_t>(row));
  ensemble_.remove(record.id());
  ensemble_.add(id);
  record = ServerRecord(id, entry, record.colorIndex());
  refresh();
  Q_EMIT serversChanged();
}

void ServerModel::remove(int row) {
  beginRemoveRows({}, row, row);
  ensemble_.remove(records_.at(static_cast<std::size_t>(row)).id());
  records_.erase(records_.begin() + row);
  view_ = ensemble_.view();
  endRemoveRows();
  Q_EMIT serversChanged();
}

void ServerModel::move(int row, int destination) {
  // Before itself or behind itself is where it is.
  if (destination == row || !beginMoveRows({}, row, row, {}, destination)) {
    return;
  }
  const auto first = records_.begin() + std::min(row, destination);
  const auto last = records_.begin() + std::max(row + 1, destination);
  std::rotate(first, row < destination ? first + 1 : last - 1, last);
  endMoveRows();
  Q_EMIT serversChanged();
}

void ServerModel::setPaused(bool paused) {
  paused_ = paused;
  refresh();
}

void ServerModel::restart() {
  ensemble_.noteNetworkChange();
  for (ServerRecord& record : records_) {
    const HistoryPoint gap = record.restart(clock_.wall());
    Q_EMIT pointAdded(record.id(), gap);
  }
  refresh();
}

void ServerModel::takeConnection(client::ServerId id, const client::ConnectionInfo& connection) {
  if (ServerRecord* record = findRecord(id)) {
    record->setConnection(connection);
    ensemble_.noteConnected(id, connection);
    refresh();
  }
}

void ServerModel::takeSample(client::ServerId id, const Sample& sample, client::Transport transport) {
  if (ServerRecord* record = findRecord(id)) {
    const HistoryPoint point = record->addSample(sample, transport);
    ensemble_.noteSample(id, sample);
    refresh();
    Q_EMIT pointAdded(id, point);
  }
}

void ServerModel::takeAmendment(client::ServerId id, const Sample& sample) {
  if (ServerRecord* record = findRecord(id)) {
    const HistoryPoint point = record->amendSample(sample);
    ensemble_.noteAmended(id, sample);
    refresh();
    Q_EMIT pointAmended(id, point);
  }
}

void ServerModel::takeReport(client::ServerId id, const wire::ClockReport& report) {
  if (ServerRecord* record = findRecord(id)) {
    record->setReport(report);
  }
}

void ServerModel::takeDiscarded(client::ServerId id, const Error& reason) {
  if (ServerRecord* record = findRecord(id)) {
    record->noteDiscarded(reason);
  }
}

void ServerModel::takeFailure(client::ServerId id, const Error& error) {
  if (ServerRecord* record = findRecord(id)) {
    const HistoryPoint point = record->addFailure(error, clock_.read());
    ensemble_.noteFailure(id);
    refresh();
    Q_EMIT pointAdded(id, point);
  }
}

// One answer may change what becomes of every server.
void ServerModel::refresh() {
  view_ = ensemble_.view();
  if (rowCount() > 0) {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
  }
  if (const auto reason = ensemble_.takeDisturbance()) {
    Q_EMIT disturbed(*reason);
  }
}

void ServerModel::expectStep(Duration by) {
  ensemble_.expectStep(by);
}

void ServerModel::concludeStep(bool wasMade) {
  ensemble_.concludeStep(wasMade);
  refresh();
}

QString ServerModel::rowAsText(int row) const {
  QStringList cells;
  for (int column = 0; column < ColumnCount; ++column) {
    cells.append(data(index(row, column), Qt::DisplayRole).toString());
  }
  cells.append(data(index(row, NameColumn), DetailRole).toString());
  return cells.join(u'\t');
}

}  // namespace tsq::app
