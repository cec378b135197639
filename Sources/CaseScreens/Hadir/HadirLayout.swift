import CaseDomain
import TerminalUI

/// Where the columns of the attendance grid stand, counted from the left of a row's text.
struct HadirLayout: Equatable, Sendable {
  /// The sessions of one day side by side.
  struct DayColumns: Equatable, Sendable {
    let start: Int
    /// Places of the sessions in the event.
    let sessions: Range<Int>
  }

  /// Rows of the body that are not participants: heads above, sums below.
  static let fixedRows = 8
  static let gutter = 2

  let name: Int
  let nameColumns: Int
  /// nil where there is no room for the kab/kota.
  let kabupaten: Int?
  let kabupatenColumns = 16
  let days: [DayColumns]
  let percentEnd: Int

  /// Places the columns into `width` cells; of many days those around `session` are shown.
  init(_ sessions: [BimtekSession], width: Int, around session: Int) {
    percentEnd = width
    name = Self.numberColumns + 2
    let groups = Self.groups(of: sessions)
    let wanted = groups.reduce(0) { $0 + Self.width(of: $1.count) }
    let room = width - name - Self.percentColumns
    let hasKabupaten = room - wanted >= Self.shortestName + kabupatenColumns + 4
    let forNames = room - wanted - (hasKabupaten ? kabupatenColumns + 2 : 0) - 2
    nameColumns = min(Self.longestName, max(Self.shortestName, forNames))
    kabupaten = hasKabupaten ? name + nameColumns + 2 : nil
    let first = (kabupaten ?? name) + (hasKabupaten ? kabupatenColumns : nameColumns) + 2
    days = Self.place(groups, from: first, room: width - Self.percentColumns - first, session)
  }

  /// The column of a session, nil when its day is not shown.
  func column(of session: Int) -> Int? {
    days.first { $0.sessions.contains(session) }.map {
      $0.start + session - $0.sessions.lowerBound
    }
  }

  private static let numberColumns = 3
  private static let percentColumns = 5
  private static let shortestName = 14
  private static let longestName = 32

  /// The cells of a day with `count` sessions; its name takes six.
  private static func width(of count: Int) -> Int { max(count, 6) + 3 }

  private static func groups(of sessions: [BimtekSession]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for index in sessions.indices {
      if let last = groups.last, sessions[last.lowerBound].day == sessions[index].day {
        groups[groups.count - 1] = last.lowerBound..<index + 1
      } else {
        groups.append(index..<index + 1)
      }
    }
    return groups
  }

  private static func place(
    _ groups: [Range<Int>], from start: Int, room: Int, _ session: Int
  ) -> [DayColumns] {
    var shown = groups[...]
    let current = groups.firstIndex { $0.contains(session) } ?? 0
    while shown.reduce(0, { $0 + width(of: $1.count) }) > room + 3, shown.count > 1 {
      if current > shown.startIndex { shown.removeFirst() } else { shown.removeLast() }
    }
    var column = start
    return shown.map { group in
      defer { column += width(of: group.count) }
      return DayColumns(start: column, sessions: group)
    }
  }
}
