import CaseDomain
import TerminalUI

extension LoketScreen {
  var actions: [Action<Message>] {
    [
      Action(
        "loket.buka", group: LoketText.group, title: LoketText.open, hint: "selesai/berkas",
        keys: [.enter], availability: opening, message: .openPressed),
      Action(
        "loket.baru", group: LoketText.group, title: LoketText.new, short: "Tamu",
        hint: "tamu baru", keys: [.character("n"), .function(7)],
        availability: mayRecord ? .enabled : .disabled(reason: LoketText.mayNotRecord),
        synonyms: ["laporan", "intake"], message: .newPressed),
      Action(
        "loket.tanda-terima", group: LoketText.group, title: LoketText.receipt,
        hint: "tanda terima", keys: [.character("c")], availability: hasRow,
        synonyms: ["cetak"], message: .receiptPressed),
      Action(
        "loket.surat", group: LoketText.group, title: LoketText.letter, hint: "surat",
        keys: [.character("s")],
        availability: context.actor.may(.writeLetters)
          ? hasRow : .disabled(reason: LoketText.mayNotWrite),
        message: .letterPressed),
      Action(
        "loket.berkas", group: LoketText.group, title: LoketText.file, keys: [.character("b")],
        availability: list.currentRow?.intake.client == nil
          ? .disabled(reason: LoketText.noClient) : .enabled,
        message: .filePressed),
      Action(
        "loket.kegiatan", group: LoketText.group, title: LoketText.activities, hint: "kegiatan",
        keys: [.character("a")], synonyms: ["harian", "rapat", "notulen"],
        message: .activitiesPressed),
    ] + placeActions + MoveActions.all(in: LoketText.group) { .moved($0) }
  }

  /// Other days, and the same day again.
  private var placeActions: [Action<Message>] {
    [
      Action(
        "loket.sebelum", group: LoketText.group, title: LoketText.dayBefore,
        hint: "hari lain", keys: [.left, .character("h")], message: .daysPassed(-1)),
      Action(
        "loket.sesudah", group: LoketText.group, title: LoketText.dayAfter,
        keys: [.right, .character("l")],
        availability: day < context.today
          ? .enabled : .disabled(reason: LoketText.noLaterDay),
        message: .daysPassed(1)),
      Action(
        "loket.muat", group: LoketText.group, title: LoketText.reload, short: "Muat",
        keys: [.function(5), .character("R")], message: .reloadPressed),
    ]
  }

  private var mayRecord: Bool { context.actor.may(.recordCases) }

  private var hasRow: ActionAvailability {
    list.currentRow == nil ? .disabled(reason: LoketText.nobody) : .enabled
  }

  private var opening: ActionAvailability {
    guard let intake = list.currentRow?.intake else {
      return .disabled(reason: LoketText.nobody)
    }
    if intake.done == nil {
      return mayRecord ? .enabled : .disabled(reason: LoketText.mayNotRecord)
    }
    return intake.client == nil ? .disabled(reason: LoketText.noClient) : .enabled
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    list.drawTable(
      in: body, on: &surface, theme: theme,
      missing: MissingRows.of(
        asking.failure, isLoaded: intakes != nil, loading: LoketText.loading, empty: LoketText.empty
      )
    ) { surface, row, layout, line in
      if row.intake.done == nil, !line.isCursor {
        surface.write(
          row.cells[ListedIntake.state], in: layout.cell(ListedIntake.state, in: line.rect),
          theme: theme, style: theme[.warning])
      }
    }
  }
}

/// A visitor of the list, put into words once.
struct ListedIntake: WordedRow {
  let intake: Intake
  let cells: [SafeText]
  static let namingColumn = name

  var id: Int64 { intake.id }

  static let name = 2
  static let state = 3

  init(_ intake: Intake, on day: Day, in zone: TimeZoneOfIndonesia) {
    self.intake = intake
    let time =
      intake.day == day
      ? IndonesianDate.clock(intake.arrivedAt, in: zone) : IndonesianDate.withoutYear(intake.day)
    cells = [
      intake.number, time, intake.name, LoketText.state(of: intake, on: day),
      IntakeNeed.need(intake.need)?.label ?? intake.need, intake.officer,
    ].map { SafeText($0) }
  }

  /// The need gives way first, then the officer.
  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(LoketText.number), .fixed(11)),
      TableColumn(SafeText(LoketText.time), .fixed(6)),
      TableColumn(SafeText(LoketText.name), .flexible(minimum: 14, maximum: 34)),
      TableColumn(SafeText(LoketText.state), .fixed(14)),
    ]
    if width >= Self.comfortable {
      columns.append(
        TableColumn(SafeText(LoketText.need), .flexible(minimum: 12, maximum: 34)))
    }
    if width >= Self.wide { columns.append(TableColumn(SafeText(LoketText.officer), .fixed(14))) }
    return TableLayout(columns, width: width, gap: 1)
  }

  private static let comfortable = 64
  private static let wide = 100
}
