import CaseDomain
import TerminalUI

extension SuratScreen {
  var actions: [Action<Message>] {
    letterActions + officeActions
      + [
        Action(
          "surat.sebelum", group: SuratText.group, title: SuratText.yearBefore,
          hint: "tahun lain", keys: [.left, .character("h")], message: .yearsPassed(-1)),
        Action(
          "surat.sesudah", group: SuratText.group, title: SuratText.yearAfter,
          keys: [.right, .character("l")],
          availability: year < context.today.year
            ? .enabled : .disabled(reason: SuratText.noLaterYear),
          message: .yearsPassed(1)),
        Action(
          "surat.muat", group: SuratText.group, title: SuratText.reload, short: "Muat",
          keys: [.function(5), .character("R")], message: .reloadPressed),
      ] + MoveActions.all(in: SuratText.group, letters: false) { .moved($0) }
  }

  private var letterActions: [Action<Message>] {
    let subject = FormSubject.row("surat", currentLetter?.id ?? 0)
    return [
      Action(
        "surat.buka", group: SuratText.group, title: SuratText.open, hint: "pratinjau",
        keys: [.enter],
        availability: currentLetter == nil ? .disabled(reason: SuratText.noLetter) : .enabled,
        message: .openPressed),
      Action(
        "surat.baru", group: SuratText.group, title: SuratText.new, short: "Baru",
        hint: "surat baru", keys: [.character("n"), .function(7)], availability: writing,
        message: .formPressed(FormRequest("surat"))),
      Action(
        "surat.nomor", group: SuratText.group, title: SuratText.number, hint: "beri nomor",
        keys: [.character("g")], availability: waitingLetter,
        message: .formPressed(FormRequest("surat-nomor", about: subject))),
      Action(
        "surat.ubah", group: SuratText.group, title: SuratText.change,
        keys: [.character("e")], availability: waitingLetter,
        message: .formPressed(FormRequest("surat", about: subject))),
    ]
  }

  private var officeActions: [Action<Message>] {
    [
      Action(
        "surat.cadangan", group: SuratText.group, title: SuratText.reserve,
        keys: [.character("c")], availability: writing,
        message: .formPressed(FormRequest("nomor-cadangan"))),
      Action(
        "surat.register", group: SuratText.group, title: SuratText.document,
        keys: [.character("d")], synonyms: ["cetak", "daftar"], message: .documentPressed),
      Action(
        "surat.pejabat", group: SuratText.group, title: SuratText.official,
        keys: [.character("p")], availability: managing,
        message: .formPressed(FormRequest("pejabat"))),
      Action(
        "surat.naskah", group: SuratText.group, title: SuratText.texts,
        keys: [.character("t")], availability: managing, synonyms: ["kop", "pola nomor"],
        message: .formPressed(FormRequest("naskah-surat"))),
    ]
  }

  private var writing: ActionAvailability {
    context.actor.may(.writeLetters) ? .enabled : .disabled(reason: SuratText.mayNotWrite)
  }

  private var managing: ActionAvailability {
    context.actor.may(.manageOffice) ? .enabled : .disabled(reason: SuratText.mayNotManage)
  }

  private var waitingLetter: ActionAvailability {
    guard context.actor.may(.writeLetters) else { return writing }
    guard let letter = currentLetter else { return .disabled(reason: SuratText.noLetter) }
    return letter.serial == nil ? .enabled : .disabled(reason: SuratText.hasNumber)
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    let text = body.part(fromColumn: 3)
    let layout = ListedLetter.layout(width: text.columns - 1)
    layout.drawHead(on: &surface, in: text, theme: theme)
    surface.rule(body.part(fromRow: 1), theme: theme)
    let rows = body.part(fromRow: Self.headRows)
    ListNotice(
      failure: asking.failure, isLoading: register == nil, isEmpty: list.isEmpty,
      loading: SuratText.loading, empty: SuratText.empty
    ).draw(on: &surface, in: rows, theme: theme)
    list.draw(on: &surface, in: rows, theme: theme) { surface, row, line in
      let style = line.isCursor || row.isLetter ? line.style : theme[.dim]
      layout.draw(row.cells, on: &surface, in: line.rect, theme: theme, style: style)
      surface.write(
        row.cells[0], in: layout.cell(0, in: line.rect), theme: theme, style: line.accent)
    }
  }
}

/// A line of the register, put into words once.
struct ListedLetter: Identifiable, Equatable, Sendable {
  let line: LetterRegister.Line
  let id: Int
  let cells: [SafeText]

  var isLetter: Bool { if case .letter = line { true } else { false } }

  init(_ line: LetterRegister.Line, ordinal: Int) {
    self.line = line
    id = ordinal
    cells = Self.words(line).map { SafeText($0) }
  }

  private static func words(_ line: LetterRegister.Line) -> [String] {
    switch line {
    case .letter(let letter):
      let addressee = letter.addressee.split(separator: "\n").first.map(String.init) ?? ""
      return [
        letter.number.isEmpty ? SuratText.toCome : letter.number,
        IndonesianDate.withoutYear(letter.day), letter.subject, letter.about, addressee,
        letter.signer,
      ]
    case .reserved(let serial, let reason): return ["\(serial)", "", SuratText.reserved(reason)]
    case .gap(let range): return [SuratText.gap(range), "", SuratText.passedOver]
    }
  }

  /// Addressee and signer show where there is room; the preview tells them anyway.
  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(SuratText.numberHead), .fixed(20)),
      TableColumn(SafeText(SuratText.dayHead), .fixed(7)),
      TableColumn(SafeText(SuratText.subjectHead), .flexible(minimum: 16, maximum: 40)),
    ]
    if width >= Self.comfortable {
      columns.append(
        TableColumn(SafeText(SuratText.aboutHead), .flexible(minimum: 12, maximum: 28)))
    }
    if width >= Self.wide {
      columns += [SuratText.addresseeHead, SuratText.signerHead].map {
        TableColumn(SafeText($0), .flexible(minimum: 14, maximum: 30))
      }
    }
    return TableLayout(columns, width: width, gap: 1)
  }

  private static let comfortable = 64
  private static let wide = 110
}
