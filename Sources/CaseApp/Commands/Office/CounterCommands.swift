import CaseDomain
import CaseStore

/// `loket daftar`: the visitors of a day and those who still wait.
public struct ListIntakesCommand: Command {
  /// nil for today.
  public var day: String?
  public var area: String?
  public var asJSON: Bool

  public init(day: String? = nil, area: String? = nil, asJSON: Bool = false) {
    self.day = day
    self.area = area
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let named = try area.map(WilayahOption.read)
    let day = try OfficeOption.day(day)
    let session = try context.openSession(.readOnly)
    let intakes = try context.asking { () throws(StorageError) in
      try session.store.intakes(
        of: named ?? session.actor.area, on: day ?? session.today, as: session.actor)
    }
    let zone = session.store.info.zone
    let text =
      asJSON
      ? JSONText.array(intakes.map(json)) + "\n"
      : TextTable(
        heads: OfficeCommandText.intakeHeads, rows: intakes.map { cells($0, in: zone) }
      ).text
    try context.output.write(text)
  }

  private func cells(_ intake: Intake, in zone: TimeZoneOfIndonesia) -> [String] {
    [
      intake.number, IndonesianDate.stamp(intake.arrivedAt, in: zone), intake.name,
      IntakeNeed.need(intake.need)?.label ?? intake.need,
      OfficeCommandText.state(isDone: intake.done != nil), intake.officer,
    ]
  }

  private func json(_ intake: Intake) -> String {
    JSONText.object([
      ("id", JSONText.number(intake.id)), ("nomor", JSONText.string(intake.number)),
      ("tanggal", JSONText.string(intake.day.iso8601)), ("nama", JSONText.string(intake.name)),
      ("keperluan", JSONText.string(intake.need)), ("uraian", JSONText.string(intake.matter)),
      ("jawaban", JSONText.string(intake.answer)),
      ("klien", intake.client.map { JSONText.number($0.rawValue) } ?? "null"),
      ("selesai", JSONText.string(intake.done?.iso8601)),
      ("petugas", JSONText.string(intake.officer)),
    ])
  }
}

/// `kegiatan daftar`: the activities of a month with their totals.
public struct ListActivitiesCommand: Command {
  /// `2026-11`; nil for this month.
  public var month: String?
  public var area: String?
  public var asJSON: Bool

  public init(month: String? = nil, area: String? = nil, asJSON: Bool = false) {
    self.month = month
    self.area = area
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let named = try area.map(WilayahOption.read)
    let month = try OfficeOption.month(month)
    let session = try context.openSession(.readOnly)
    let found = try context.asking { () throws(StorageError) in
      try session.store.activities(
        of: named ?? session.actor.area, year: month?.year ?? session.today.year,
        month: month?.month ?? session.today.month, as: session.actor)
    }
    try context.output.write(asJSON ? json(found) + "\n" : table(found))
  }

  private func table(_ month: ActivityMonth) -> String {
    let rows = month.activities.map { activity in
      [
        IndonesianDate.numeric(activity.day), activity.kind.label, activity.title,
        "\(activity.task.rawValue)", activity.pillar?.rawValue ?? "-", activity.worker,
      ]
    }
    return TextTable(heads: OfficeCommandText.activityHeads, rows: rows).text
      + OfficeCommandText.activityTotals(month) + "\n"
  }

  private func json(_ month: ActivityMonth) -> String {
    let tasks = ActivityTask.allCases.map { task in
      (key: "\(task.rawValue)", value: JSONText.number(month.count(of: task)))
    }
    let pillars = ActivityPillar.allCases.map { pillar in
      (key: pillar.rawValue, value: JSONText.number(month.count(of: pillar)))
    }
    return JSONText.object([
      ("wilayah", JSONText.string(month.area.dotted)),
      ("bulan", JSONText.string(OfficeOption.text(year: month.year, month: month.month))),
      ("jumlah", JSONText.number(month.activities.count)),
      ("rapat", JSONText.number(month.meetingCount)), ("tugas", JSONText.object(tasks)),
      ("pilar", JSONText.object(pillars)),
      ("baris", JSONText.array(month.activities.map(json))),
    ])
  }

  private func json(_ activity: Activity) -> String {
    JSONText.object([
      ("id", JSONText.number(activity.id)), ("tanggal", JSONText.string(activity.day.iso8601)),
      ("jenis", JSONText.string(activity.kind.rawValue)),
      ("kegiatan", JSONText.string(activity.title)),
      ("tugas", JSONText.number(activity.task.rawValue)),
      ("pilar", JSONText.string(activity.pillar?.rawValue)),
      ("ditugaskanOleh", JSONText.string(activity.assignedBy)),
      ("peserta", JSONText.number(activity.attendees)),
      ("hasil", JSONText.string(activity.result)), ("petugas", JSONText.string(activity.worker)),
    ])
  }
}

/// `pejabat daftar`: who signs, from when to when.
public struct ListOfficialsCommand: Command {
  public var asJSON: Bool

  public init(asJSON: Bool = false) { self.asJSON = asJSON }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let officials = try context.asking { () throws(StorageError) in
      try session.store.officials(as: session.actor)
    }
    let rows = officials.map { official in
      [
        Wilayah.title(of: official.area), official.title, official.name, official.nip,
        IndonesianDate.numeric(official.from), official.to.map(IndonesianDate.numeric) ?? "-",
      ]
    }
    let text =
      asJSON
      ? JSONText.array(officials.map(json)) + "\n"
      : TextTable(heads: OfficeCommandText.officialHeads, rows: rows).text
    try context.output.write(text)
  }

  private func json(_ official: Official) -> String {
    JSONText.object([
      ("id", JSONText.number(official.id)), ("wilayah", JSONText.string(official.area.dotted)),
      ("jabatan", JSONText.string(official.office)),
      ("kedudukan", JSONText.string(official.capacity.rawValue)),
      ("nama", JSONText.string(official.name)), ("nip", JSONText.string(official.nip)),
      ("pangkat", JSONText.string(official.rank)),
      ("atasNama", JSONText.string(official.onBehalf)),
      ("mulai", JSONText.string(official.from.iso8601)),
      ("sampai", JSONText.string(official.to?.iso8601)),
    ])
  }
}

/// Days and months as the counter's commands take them.
enum OfficeOption {
  static func day(_ text: String?) throws(CommandFailure) -> Day? {
    guard let text else { return nil }
    guard let day = DateReading.day(in: text) else {
      throw CommandFailure(.usage, CommonText.unreadableDay(text))
    }
    return day
  }

  /// Reads `2026-11` or `11-2026`.
  static func month(_ text: String?) throws(CommandFailure) -> (year: Int, month: Int)? {
    guard let text else { return nil }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let ordered = parts.first.map { $0 > 12 } == true ? parts : parts.reversed()
    guard ordered.count == 2, (1900...9999).contains(ordered[0]), (1...12).contains(ordered[1])
    else { throw CommandFailure(.usage, OfficeCommandText.unreadableMonth(text)) }
    return (ordered[0], ordered[1])
  }

  static func text(year: Int, month: Int) -> String {
    "\(year)-" + (month < 10 ? "0\(month)" : "\(month)")
  }
}
