import CaseDomain
import TerminalUI

/// What came of something on the agenda; each is one key.
enum AgendaOutcome: String, CaseIterable, Equatable, Sendable {
  case selesai
  case tunda
  case rujuk
  case catatan

  var key: Character {
    switch self {
    case .selesai: "s"
    case .tunda: "t"
    case .rujuk: "r"
    case .catatan: "c"
    }
  }

  /// The form that records it, with what is known already filled in; nil where the outcome makes
  /// no sense for such an item.
  func request(for item: AgendaItem) -> FormRequest? {
    switch item.id.kind {
    case .tindakLanjut: followUp(item)
    case .rujukan: referral(item)
    case .pengaduan: complaint(item)
    case .tamu: self == .selesai ? row("loket-selesai", "kunjungan-loket", item) : nil
    case .rtl: self == .selesai ? row(PromiseForms.finish, "rtl", item) : nil
    case .draf: self == .selesai ? Self.draft(item) : nil
    case .tinjauan: self == .selesai ? row(ReviewForm.id, "laporan-tugas", item) : nil
    case .laporan: nil
    case .skTKSK: self == .selesai ? row(ExtensionForm.id, "peran", item) : nil
    case .lowonganTKSK: self == .selesai ? row(SuccessionForm.id, "lowongan", item) : nil
    }
  }

  /// The form of a draft, to go on with.
  static func draft(_ item: AgendaItem) -> FormRequest {
    FormRequest(FormID(rawValue: item.detail), draft: DraftID(rawValue: item.id.row))
  }

  /// A visit that was promised is recorded as one, which settles the promise; a note leaves it.
  private func followUp(_ item: AgendaItem) -> FormRequest {
    let isVisit = item.detail == FollowUpKind.kunjungan.rawValue || self == .catatan
    var request = row(isVisit ? VisitForm.id : FollowUpResultForm.id, "tindak-lanjut", item)
    request.prefilled[isVisit ? VisitForm.result : FollowUpResultForm.outcome] = formOutcome
    return request
  }

  /// As both forms write it.
  private var formOutcome: String {
    switch self {
    case .selesai: VisitForm.done
    case .tunda: VisitForm.postponed
    case .rujuk: VisitForm.referral
    case .catatan: VisitForm.noted
    }
  }

  private func referral(_ item: AgendaItem) -> FormRequest? {
    switch self {
    case .selesai: row("rujukan-jawaban", "rujukan", item)
    case .catatan:
      item.client.map { FormRequest("kunjungan", about: .clients([$0])) }
    case .tunda, .rujuk: nil
    }
  }

  private func complaint(_ item: AgendaItem) -> FormRequest? {
    switch self {
    case .selesai: row("pengaduan-selesai", "pengaduan", item)
    case .rujuk: row("pengaduan-teruskan", "pengaduan", item)
    case .tunda, .catatan: nil
    }
  }

  private func row(_ form: FormID, _ kind: String, _ item: AgendaItem) -> FormRequest {
    FormRequest(form, about: .row(kind, item.id.row))
  }
}
