import CaseDomain

/// The words for what happened to a client.
enum TimelineText {
  static let limited = "catatan terbatas"
  static let client = "klien"
  static let role = "peran PSKS"

  static func recorded(_ moment: String) -> String { "dicatat \(moment)" }

  /// `A. Rifani` for `Ahmad Rifani`; an account's name stays.
  static func shortName(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, name.count > 12, let first = words[0].first, let last = words.last
    else { return name }
    return "\(first). \(last)"
  }

  static func kind(_ fact: TimelineFact) -> String {
    switch fact {
    case .step(let kind, _, _): step(kind)
    case .assessment: step("asesmen")
    case .planItem: "Rencana"
    case .service: "Layanan"
    case .referral: "Rujukan"
    case .referralAnswer: "Jawaban"
    case .followUp: "Tindak lj."
    case .entryBegun, .entryEnded: "Jenis"
    case .move: "Pindah"
    case .dtsen: "DTSEN"
    case .programme: "Program"
    case .flag: "Bendera"
    case .letter: "Surat"
    case .attachment: "Lampiran"
    case .visit: "Loket"
    case .complaint: "Pengaduan"
    case .view(let action): action.rawValue.prefix(1).uppercased() + action.rawValue.dropFirst()
    case .change: "Perubahan"
    case .saved: "Isian"
    }
  }

  /// The stored word of a step with a capital, `Buka kembali`.
  private static func step(_ kind: String) -> String {
    kind.prefix(1).uppercased() + kind.dropFirst().map { $0 == "-" ? " " : $0 }
  }

  static func text(_ fact: TimelineFact, on today: Day) -> String {
    switch fact {
    case .step(_, let note, let reason): joined([reason ?? limited, note ?? limited])
    case .assessment(let scores, let summary): assessment(scores, summary)
    case .planItem(let service, let goal, let state): planItem(service, goal, state, on: today)
    case .service(let code, let what, let amount, let source):
      service(code, what, amount, source)
    case .referral(let place, let answer), .referralAnswer(let place, let answer):
      "\(place ?? limited) → \(self.answer(answer))"
    case .followUp(let kind, let title, let outcome, _):
      joined([followUp(kind), title ?? limited, outcome])
    case .entryBegun(let type): "\(typeName(type)), mulai"
    case .entryEnded(let type, let reason): joined(["\(typeName(type)), berakhir", reason])
    case .move(let from, let to): "\(place(from)) → \(place(to))"
    case .dtsen(let report): dtsen(report)
    case .programme(let membership): programme(membership)
    case .flag(let reason, let isResolved):
      (reason ?? limited) + (isResolved ? " (dicabut)" : "")
    case .letter(let kind, let number, let subject):
      joined([number.isEmpty ? "nomor menyusul" : number, subject ?? limited, kind])
    case .attachment(let kind, let title): joined([title ?? limited, kind])
    case .visit(let number, let matter), .complaint(let number, let matter):
      joined([number, matter ?? limited])
    case .view: "membuka berkas"
    case .change(let field, let old, let new): change(field, old, new)
    case .saved(let title, let isUndone): title + (isUndone ? " (diurungkan)" : "")
    }
  }

  static func joined(_ parts: [String]) -> String {
    var kept: [String] = []
    for part in parts where !part.isEmpty && kept.last != part { kept.append(part) }
    return kept.joined(separator: " · ")
  }

  private static func typeName(_ type: Int?) -> String {
    type.map(TypeText.full) ?? TypeText.restrictedLong
  }

  private static func place(_ code: WilayahCode) -> String { Wilayah.title(of: code) }

  private static func change(_ field: String, _ old: String?, _ new: String?) -> String {
    guard let old, let new else { return "\(field): \(limited)" }
    return "\(field): \(old.isEmpty ? "–" : old) → \(new.isEmpty ? "–" : new)"
  }
}
