import CaseDomain
import TerminalUI

extension PenerimaScreen {
  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    if let found { drawHead(found, in: body, on: &surface, theme: theme) }
    list.drawTable(
      in: body.part(fromRow: 2), on: &surface, theme: theme,
      missing: .of(
        asking.failure, isLoaded: found != nil, loading: PenerimaText.loading,
        empty: PenerimaText.empty))
  }

  private func drawHead(
    _ found: BeneficiaryList, in body: Rect, on surface: inout Surface, theme: Theme
  ) {
    let counts = found.counts(of: place)
    let lines = [
      PenerimaText.place(place, of: found, on: context.today),
      PenerimaText.counts(counts, shown: found.rows.count),
    ]
    for (row, line) in lines.enumerated() where row < body.rows {
      surface.write(
        SafeText(line), column: body.column + 1, row: body.row + row,
        style: theme[row == 0 ? .title : .dim], limit: body.columns - 2, cut: theme[.cut])
    }
  }

  var actions: [Action<Message>] {
    let hasRow: ActionAvailability =
      list.currentRow == nil ? .disabled(reason: ProgramText.nothingHere) : .enabled
    let mayRecord = ProgramActions.availability(
      .recordCases, of: context.actor, reason: ProgramText.mayNotRecord)
    return [
      action(
        "berkas", PenerimaText.open, hint: "berkas", keys: [.enter], availability: hasRow,
        message: .openPressed),
      action(
        "desa-berikut", PenerimaText.nextPlace, hint: "desa lain",
        keys: [.right, .character("l")], message: .placeStepped(by: 1)),
      action(
        "desa-sebelum", PenerimaText.placeBefore, keys: [.left, .character("h")],
        message: .placeStepped(by: -1)),
      action(
        "semua", PenerimaText.whole, hint: "semua desa", keys: [.character("a")],
        message: .wholePressed),
      action(
        "tambah", PenerimaText.add, hint: "tambah", keys: [.character("n")],
        availability: mayRecord, message: .addPressed),
      action(
        "ubah", PenerimaText.change, hint: "ubah", keys: [.character("u")],
        availability: mayRecord, message: .changePressed),
      action(
        "muat", ProgramText.reload, short: "Muat", keys: [.function(5), .character("R")],
        message: .reloadPressed),
    ] + MoveActions.all(in: PenerimaText.group) { .moved($0) }
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability = .enabled, message: Message
  ) -> Action<Message> {
    Action(
      "penerima." + id, group: PenerimaText.group, title: title, short: short, hint: hint,
      keys: keys, availability: availability, message: message)
  }
}
