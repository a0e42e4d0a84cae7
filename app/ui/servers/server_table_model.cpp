// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/server_table_model.h"

#include <QLocale>
#include <QStringList>

#include "text/error_text.h"
#include "text/format_quantity.h"
#include "text/server_words.h"
#include "text/verdict_text.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

constexpr QChar kEmDash(0x2014);

int answersOf(const Reach& reach) {
  int answered = 0;
  for (int i = 0; i < reach.count; ++i) {
    answered += reach.answered(i) ? 1 : 0;
  }
  return answered;
}

QString magnitudeOrDash(const std::optional<TrackEstimate>& estimate, Duration TrackEstimate::* value) {
  return estimate ? formatMagnitude((*estimate).*value) : QString(kEmDash);
}

}  // namespace

ServerTableModel::ServerTableModel(Watchlist& servers, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), servers_(servers), clock_(clock) {
  connect(&servers_, &Watchlist::aboutToAdd, this, [this](int row) { beginInsertRows({}, row, row); });
  connect(&servers_, &Watchlist::added, this, [this] { endInsertRows(); });
  connect(&servers_, &Watchlist::aboutToRemove, this, [this](int row) { beginRemoveRows({}, row, row); });
  connect(&servers_, &Watchlist::removed, this, [this] { endRemoveRows(); });
  connect(&servers_, &Watchlist::aboutToMove, this,
          [this](int row, int destination) { beginMoveRows({}, row, row, {}, destination); });
  connect(&servers_, &Watchlist::moved, this, [this] { endMoveRows(); });
}

void ServerTableModel::showAnew() {
  if (rowCount() > 0) {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
  }
}

int ServerTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : servers_.size();
}

int ServerTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServerTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) {
    return {};
  }
  const ServerRecord& record = servers_.records()[static_cast<std::size_t>(index.row())];
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
      return index.column() == NameColumn
                 ? QVariant(tr("%1, %2", "server, its state").arg(record.entry().name(), detail(record)))
                 : QVariant();
    case Qt::CheckStateRole:
      return index.column() == NameColumn ? QVariant(record.entry().plotted ? Qt::Checked : Qt::Unchecked) : QVariant();
    case StateRole:
      return static_cast<int>(servers_.stateOf(record));
    case ColorIndexRole:
      return record.colorIndex();
    case DetailRole:
      return detail(record);
    case WarningRole:
      return record.entry().isInsecure() || record.lastError() || record.lastInvalid() || expiryOf(record) ||
             servers_.stateOf(record) == ServerState::Rejected;
    case ReachBitsRole:
      return int{record.reach().bits};
    case ReachCountRole:
      return record.reach().count;
    case SortRole:
      return sortValue(record, index.column());
    default:
      return {};
  }
}

bool ServerTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || index.column() != NameColumn || role != Qt::CheckStateRole) {
    return false;
  }
  servers_.setPlotted(index.row(), value.toInt() == Qt::Checked);
  Q_EMIT dataChanged(index, index);
  return true;
}

Qt::ItemFlags ServerTableModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) {
    return Qt::ItemIsDropEnabled;  // drops between rows
  }
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
  return index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ServerTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
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
        tr("The servers that are asked for the time") + u'\n' + verdictGlossary(),
        tr("How far your clock is from the server's: + means your clock is behind"),
        tr("Round-trip time: how long the request and its response took on the network"),
        tr("How far the answers scatter around their trend"),
        tr("The last eight requests, the newest on the right: filled means answered"),
    };
    return explanations.value(section);
  }
  return {};
}

QString ServerTableModel::cellText(const ServerRecord& record, int column) const {
  const auto estimate = servers_.estimateOf(record);
  switch (column) {
    case NameColumn:
      return record.entry().name();
    case OffsetColumn:
      return offsetOrDash(estimate);
    case DelayColumn:
      return magnitudeOrDash(estimate, &TrackEstimate::delay);
    case JitterColumn:
      return magnitudeOrDash(estimate, &TrackEstimate::jitter);
    case ReachColumn: {
      return tr("%1 of %2", "answers of questions")
          .arg(QLocale().toString(answersOf(record.reach())), QLocale().toString(record.reach().count));
    }
    default:
      return {};
  }
}

QVariant ServerTableModel::sortValue(const ServerRecord& record, int column) const {
  if (column == NameColumn) {
    return record.entry().name();
  }
  if (column == ReachColumn) {
    return record.reach().count > 0 ? QVariant(double(answersOf(record.reach()))) : QVariant();
  }
  const auto estimate = servers_.estimateOf(record);
  if (!estimate) {
    return {};
  }
  return toSeconds(column == OffsetColumn  ? estimate->offset
                   : column == DelayColumn ? estimate->delay
                                           : estimate->jitter);
}

QString ServerTableModel::detail(const ServerRecord& record) const {
  QStringList parts;
  if (record.entry().isInsecure()) {
    parts.append(tr("not authenticated"));
  }
  const ServerState state = servers_.stateOf(record);
  if (state == ServerState::Paused) {
    parts.append(tr("paused"));
  } else if (state == ServerState::Starting) {
    parts.append(tr("connecting…"));
  } else if (state != ServerState::Silent) {
    parts.append(verdictLabel(servers_.viewOf(record)));
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

QString ServerTableModel::toolTip(const ServerRecord& record) const {
  QStringList lines{record.entry().name()};
  if (const auto& connection = record.connection()) {
    lines.append(tr("Connected to %1").arg(QString::fromStdString(connection->address.toString())));
  }
  if (record.entry().isInsecure()) {
    lines.append(tr("The server's certificate is not checked: anyone could have answered."));
  }
  const ServerState state = servers_.stateOf(record);
  if (state != ServerState::Paused && state != ServerState::Starting && state != ServerState::Silent) {
    lines.append(verdictSentence(servers_.viewOf(record).verdict.status));
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

// Irrelevant if the certificate is not checked.
std::optional<ExpiryWarning> ServerTableModel::expiryOf(const ServerRecord& record) const {
  const auto& connection = record.connection();
  if (!connection || !connection->peer.certificate || !record.entry().checksCertificate()) {
    return std::nullopt;
  }
  return expiryWarning(*connection->peer.certificate, clock_.wall());
}

QString ServerTableModel::rowAsText(int row) const {
  QStringList cells;
  for (int column = 0; column < ColumnCount; ++column) {
    cells.append(data(index(row, column), Qt::DisplayRole).toString());
  }
  cells.append(data(index(row, NameColumn), DetailRole).toString());
  return cells.join(u'\t');
}

}  // namespace tsq::app
