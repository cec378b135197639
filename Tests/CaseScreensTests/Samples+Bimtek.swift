import CaseDomain

extension Samples {
  /// An invented event of three days in August 2024.
  static let event: BimtekEvent = {
    let first = Day(iso8601: "2024-08-28") ?? today
    let sessions = (0..<12).map { index in
      BimtekSession(
        id: Int64(index + 1), number: index + 1, day: first.adding(days: index / 4),
        startMinute: 480 + index % 4 * 105, endMinute: 570 + index % 4 * 105,
        topic: index == 8 ? "Praktik asesmen" : "Materi \(index + 1)", lessonHours: 2)
    }
    return BimtekEvent(
      id: 1, code: "TKSK24", name: "TKSK se-Kalsel 2024", place: "Banjarmasin", from: first,
      to: first.adding(days: 2), participantCount: participants.count, sessions: sessions)
  }()

  static let grid: AttendanceGrid = {
    var marks: [Int64: [Int64: AttendanceMark]] = [:]
    for participant in participants where participant.number != 5 {
      for session in event.sessions.prefix(9) {
        let status: AttendanceStatus =
          participant.number == 3 && session.number > 4
          ? .sakit : participant.number == 2 && session.number == 3 ? .terlambat : .hadir
        marks[participant.id, default: [:]][session.id] = AttendanceMark(
          status: status, at: Moment(day: session.day, minuteOfDay: session.startMinute, in: .wita),
          desk: "")
      }
    }
    return AttendanceGrid(event: event, participants: participants, marks: marks)
  }()

  static func grid(after change: AttendanceChange) -> AttendanceGrid {
    var grid = grid
    for participant in change.participants {
      grid.marks[participant, default: [:]][change.session] = change.status.map {
        AttendanceMark(status: $0, at: moment, desk: "")
      }
    }
    return grid
  }

  static let participants: [BimtekParticipant] = {
    let names = [
      "Ahmad Rifani", "Anang Syahrani", "Asmah", "Aulia Rahman", "Bahrudin", "Budi Hartono",
      "Dewi Lestari", "Eko Susilo", "Fahrudin", "Fitriani", "Gusti Rahmat", "Halimah",
    ]
    let kabupaten: [Int64] = [6303, 6301, 6302, 6304, 6305]
    return names.enumerated().compactMap { index, name in
      WilayahCode(number: kabupaten[index % kabupaten.count]).map {
        BimtekParticipant(
          id: Int64(index + 101), number: index + 1, name: name, kabupaten: $0, represents: "TKSK")
      }
    }
  }()
}
