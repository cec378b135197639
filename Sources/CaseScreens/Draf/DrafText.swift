import CaseDomain
import TerminalUI

/// What the screen of drafts and saved changes says.
enum DrafText {
  static let title = "Draf"
  static let group = "Draf dan perubahan"
  static let open = "Lanjutkan draf di kolom terakhirnya"
  static let discard = "Buang draf"
  static let undo = "Urungkan perubahan tersimpan"
  static let switchList = "Pindah antara draf dan perubahan"
  static let reload = "Muat ulang"
  static let noDraft = "Pilih draf dahulu."
  static let noUndo = "Pilih perubahan yang belum diurungkan; Tab membuka daftarnya."

  static let form = "Isian"
  static let about = "Tentang"
  static let answers = "Terjawab"
  static let state = "Keadaan"
  static let time = "Terakhir"

  static let loading = "Memuat draf…"
  static let discarded = "Draf dibuang."

  static func empty(_ list: DrafScreen.List) -> [String] {
    switch list {
    case .drafts: ["Tidak ada draf.", "Isian yang ditinggalkan muncul di sini."]
    case .changes: ["Belum ada perubahan tersimpan dari akun ini."]
    }
  }

  static func tab(_ list: DrafScreen.List, count: Int?) -> String {
    let number = count.map { " (\($0))" } ?? ""
    switch list {
    case .drafts: return "Draf" + number
    case .changes: return "Perubahan tersimpan" + number
    }
  }

  static func status(_ list: DrafScreen.List, _ row: Int, of count: Int) -> String {
    guard count > 0 else { return "" }
    switch list {
    case .drafts: return "draf \(row) dari \(count)"
    case .changes: return "perubahan \(row) dari \(count), terbaru dahulu"
    }
  }

  static func answered(_ count: Int) -> String { "\(count) kolom" }

  static func state(of change: SavedChange) -> String {
    change.isUndone ? "diurungkan" : "tersimpan"
  }

  static func undone(_ change: SavedChange) -> String { "Diurungkan: \(change.title)." }

  static func discardQuestion(_ draft: DraftSummary) -> Dialog<DrafScreen.Wanted> {
    let about = draft.about.isEmpty ? "" : " tentang \(draft.about)"
    return Dialog(
      title: "Buang draf?",
      message: SafeText(
        "\(draft.title)\(about): \(draft.answered) jawaban hilang dan tidak dapat dikembalikan."),
      buttons: [.init("Buang", letter: "b", .discard(draft.id), isDangerous: true)])
  }

  static func undoQuestion(_ change: SavedChange, at moment: String) -> Dialog<DrafScreen.Wanted> {
    let about = change.about.isEmpty ? "" : " · \(change.about)"
    return Dialog(
      title: "Urungkan perubahan?",
      message: SafeText(
        "\(change.title)\(about), disimpan \(change.account) \(moment). Data kembali seperti"
          + " sebelumnya; pengurungan ini tercatat dan dapat diurungkan lagi."),
      buttons: [.init("Urungkan", letter: "r", .undo(change.id))])
  }
}
