import CaseDomain
import TerminalUI

extension VerifikasiScreen {
  var actions: [Action<Message>] {
    [
      Action(
        "verifikasi.buka", group: VerifikasiText.group,
        title: opened == nil ? VerifikasiText.openLine : VerifikasiText.openFile,
        hint: opened == nil ? "daftar entri" : "berkas",
        keys: [.enter, .right, .character("l")], availability: hasRow, message: .openPressed),
      Action(
        "verifikasi.ajukan", group: VerifikasiText.group, title: VerifikasiText.propose,
        hint: "ajukan", keys: [.character("a")], availability: mayPropose,
        message: .proposePressed),
      Action(
        "verifikasi.putuskan", group: VerifikasiText.group, title: VerifikasiText.decide,
        hint: "putuskan", keys: [.character("p")], availability: mayDecide,
        message: .decidePressed),
      Action(
        "verifikasi.muat", group: VerifikasiText.group, title: VerifikasiText.reload,
        short: "Muat", keys: [.function(5), .character("R")], message: .reloadPressed),
    ] + MoveActions.all(in: VerifikasiText.group) { .moved($0) }
  }

  private var state: EntryState? { (opened?.line ?? list.currentRow?.line)?.state }

  private var hasRow: ActionAvailability {
    let isEmpty = opened.map { $0.list.currentRow == nil } ?? (list.currentRow == nil)
    return isEmpty ? .disabled(reason: VerifikasiText.nothingHere) : .enabled
  }

  private var mayPropose: ActionAvailability {
    guard context.actor.may(.recordCases) else {
      return .disabled(reason: VerifikasiText.mayNotPropose)
    }
    return state?.next.contains(.diajukan) == true
      ? .enabled : .disabled(reason: VerifikasiText.nothingToPropose)
  }

  private var mayDecide: ActionAvailability {
    guard context.actor.may(.verifyEntries) else {
      return .disabled(reason: VerifikasiText.mayNotDecide)
    }
    return state == .diajukan || state == .terverifikasi
      ? .enabled : .disabled(reason: VerifikasiText.nothingToDecide)
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    let text = body.part(fromColumn: 3)
    let rows = body.part(fromRow: Self.headRows)
    let layout =
      opened == nil
      ? ListedLine.layout(width: text.columns - 1) : ListedEntry.layout(width: text.columns - 1)
    layout.drawHead(on: &surface, in: text, theme: theme)
    surface.rule(body.part(fromRow: 1), theme: theme)
    if let failure {
      let lines = [StorageErrorText.sentence(for: failure), StorageErrorText.retry]
      surface.notice(lines, in: rows, role: .danger, theme: theme)
    } else if let opened {
      if opened.entries?.isEmpty == true {
        surface.notice([VerifikasiText.noEntries], in: rows, role: .ui, theme: theme)
      }
      draw(opened.list, layout, in: rows, on: &surface, theme: theme)
    } else {
      if lines?.isEmpty == true {
        surface.notice(VerifikasiText.empty, in: rows, role: .ui, theme: theme)
      }
      draw(list, layout, in: rows, on: &surface, theme: theme)
    }
  }

  private func draw<Row: VerifikasiRow>(
    _ list: VirtualList<Row>, _ layout: TableLayout, in rows: Rect, on surface: inout Surface,
    theme: Theme
  ) {
    list.draw(on: &surface, in: rows, theme: theme) { surface, row, line in
      layout.draw(row.cells, on: &surface, in: line.rect, theme: theme, style: line.style)
      surface.write(
        row.cells[0], in: layout.cell(0, in: line.rect), theme: theme, style: line.accent)
      guard let (glyph, role) = row.mark else { return }
      let cell = layout.cell(ListedLine.stateColumn, in: line.rect)
      guard !cell.isEmpty else { return }
      surface[cell.column, cell.row] = Cell(character: theme[glyph], style: theme[role])
    }
  }
}
