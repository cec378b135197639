import CaseDomain
import TerminalUI

extension KegiatanBimtekScreen {
  var actions: [Action<Message>] {
    placeActions + planActions + participantActions + paperActions + tabActions
      + MoveActions.all(in: KegiatanBimtekText.group, letters: false) { .moved($0) }
  }

  private var manages: ActionAvailability {
    context.actor.may(.manageBimtek)
      ? .enabled : .disabled(reason: KegiatanBimtekText.mayNotManage)
  }

  private var marks: ActionAvailability {
    context.actor.may(.markAttendance) ? .enabled : .disabled(reason: HadirText.mayNotMark)
  }

  /// The participant under the cursor.
  private var participant: FormSubject? {
    if case .participant(let id) = list.currentRow?.id { .row("peserta", id) } else { nil }
  }

  private func atParticipant(_ availability: ActionAvailability) -> ActionAvailability {
    participant == nil ? .disabled(reason: KegiatanBimtekText.noParticipant) : availability
  }

  private var placeActions: [Action<Message>] {
    [
      action(
        "buka", KegiatanBimtekText.open, hint: KegiatanBimtekText.openHint(tab), keys: [.enter],
        availability: list.currentRow == nil
          ? .disabled(reason: KegiatanBimtekText.nothingHere) : .enabled, .openPressed),
      action(
        "hasil", BimtekText.openResult,
        keys: [.character(Character("\(EventTab.allCases.count + 1)")), .character("r")],
        .placePressed(.hasilBimtek(event: event))),
      action(
        "hadir", BimtekText.openGrid, hint: "hadir", keys: [.character("h")],
        .placePressed(.hadir(event: event))),
      action(
        "meja", BimtekText.openDesk, keys: [.character("m")], availability: marks,
        .placePressed(.meja(event: event))),
    ]
  }

  private var planActions: [Action<Message>] {
    [
      form(
        "ubah", KegiatanBimtekText.edit, short: "Ubah", hint: "ubah",
        keys: [.character("u"), .function(4)], EventForm.id),
      form(
        "sesi", KegiatanBimtekText.newSession, hint: tab == .jadwal ? "sesi" : "",
        keys: [.character("n")], SessionForm.id),
      form(
        "kuota", KegiatanBimtekText.setQuota, hint: tab == .kuota ? "kuota" : "",
        keys: [.character("a")], QuotaForm.id),
      form("dasar", KegiatanBimtekText.addBasis, keys: [.character("b")], BasisForm.id),
      form("panitia", KegiatanBimtekText.addMember, keys: [.character("p")], CommitteeForm.id),
    ]
  }

  private var participantActions: [Action<Message>] {
    let tied: FormRequest? = participant.map { FormRequest(TieForm.id, about: $0) }
    let replaced: FormRequest? = participant.map { FormRequest(SubstituteForm.id, about: $0) }
    return [
      form(
        "undang", KegiatanBimtekText.invite, short: "Undang", hint: "undang",
        keys: [.character("i"), .function(7)], InviteForm.id),
      action(
        "tamu", KegiatanBimtekText.addWalkIn, hint: tab == .peserta ? "tamu" : "",
        keys: [.character("t")], availability: marks,
        .formPressed(FormRequest(WalkInForm.id, about: .row("bimtek", event)))),
      action(
        "ganti", KegiatanBimtekText.substitute, hint: tab == .peserta ? "ganti" : "",
        keys: [.character("g")], availability: atParticipant(manages),
        replaced.map { .formPressed($0) } ?? .reloadPressed),
      action(
        "kaitkan", KegiatanBimtekText.tie, keys: [.character("k")],
        availability: atParticipant(marks), tied.map { .formPressed($0) } ?? .reloadPressed),
      action(
        "saring", KegiatanBimtekText.narrow, hint: tab == .peserta ? "saring" : "",
        keys: [.character("f")], .filterPressed),
      action(
        "semua", KegiatanBimtekText.showAll, keys: [.character("x")], .filterCleared),
    ]
  }

  private var paperActions: [Action<Message>] {
    [
      action(
        "daftar-hadir", KegiatanBimtekText.signatures, hint: "daftar hadir",
        keys: [.character("d")], synonyms: ["cetak", "tanda tangan"],
        .paperPressed(.signatures(event, sheetScope))),
      action(
        "daftar-nama", KegiatanBimtekText.names, keys: [.character("D")], synonyms: ["cetak"],
        .paperPressed(.names(event))),
      action(
        "muat", KegiatanBimtekText.reload, short: "Muat", keys: [.function(5), .character("R")],
        .reloadPressed),
    ]
  }

  /// The session under the cursor, else a sheet for each.
  private var sheetScope: SheetScope {
    guard case .session(let id) = list.currentRow?.id,
      let session = page?.event.sessions.first(where: { $0.id == id })
    else { return .everySession }
    return .session(session.number)
  }

  private var tabActions: [Action<Message>] {
    let steps = [
      action(
        "bagian", KegiatanBimtekText.nextTab, hint: "bagian", keys: [.tab], .tabStepped(by: 1)),
      action(
        "bagian-sebelum", KegiatanBimtekText.previousTab, keys: [.backTab], .tabStepped(by: -1)),
      action("kolom-kanan", KegiatanBimtekText.nextColumn, keys: [.right], .columnMoved(by: 1)),
      action("kolom-kiri", KegiatanBimtekText.previousColumn, keys: [.left], .columnMoved(by: -1)),
    ]
    return steps
      + EventTab.allCases.enumerated().map { index, tab in
        action(
          "bagian-" + tab.rawValue, KegiatanBimtekText.showTab(tab),
          keys: [.character(Character("\(index + 1)"))],
          .tabPressed(tab))
      }
  }

  private func form(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    _ form: FormID
  ) -> Action<Message> {
    action(
      id, title, short: short, hint: hint, keys: keys, availability: manages,
      .formPressed(FormRequest(form, about: .row("bimtek", event))))
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability = .enabled, synonyms: [String] = [], _ message: Message
  ) -> Action<Message> {
    Action(
      "kegiatan-bimtek." + id, group: KegiatanBimtekText.group, title: title, short: short,
      hint: hint, keys: keys, availability: availability, synonyms: synonyms, message: message)
  }
}
