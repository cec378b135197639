import CaseDomain
import TerminalUI

/// What the screen of data quality says.
enum MutuText {
  static let title = "Mutu data"
  static let group = "Mutu data"
  static let sideBySide = "Tinjau pasangan"

  static let open = "Tinjau pasangan berdampingan"
  static let search = "Cari pasangan di seluruh wilayah kerja"
  static let switchState = "Ganti keadaan: terbuka, bukan, digabung"
  static let reload = "Muat ulang"
  static let merge = "Gabung menjadi satu orang"
  static let different = "Bukan orang yang sama"
  static let undo = "Urungkan penggabungan atau keputusan"
  static let next = "Pasangan berikutnya"
  static let takeLeft = "Pakai nilai kiri"
  static let takeRight = "Pakai nilai kanan"
  static let switchKept = "Tukar orang yang tetap"
  static let allLines = "Semua baris atau yang berbeda saja"

  static let score = "Skor"
  static let one = "Orang"
  static let other = "Mungkin sama dengan"
  static let kecamatan = "Kecamatan"
  static let likelihood = "Kemungkinan"
  static let why = "Alasan"
  static let role = "Peran"

  static let loading = "Memuat pasangan…"
  static let nothingHere = "Belum ada pasangan di bawah kursor."
  static let isSearching = "Pencarian sedang berjalan. Ctrl-C menghentikannya."
  static let isMerged = "Keduanya sudah digabung. Tekan u untuk mengurungkan."
  static let isDifferent = "Sudah diputuskan bukan orang yang sama. Tekan u untuk mengurungkan."
  static let isOpen = "Belum ada keputusan untuk diurungkan."
  static let noNext = "Ini pasangan terakhir. Esc kembali ke daftar."
  static let nothingDiffers = "Tidak ada baris yang berbeda. Tekan s untuk melihat semua."
  static let stopped = "Pencarian dihentikan; daftar tidak berubah."

  static func empty(_ state: PersonPair.State) -> [String] {
    switch state {
    case .open: ["Tidak ada pasangan terbuka.", "Tekan C untuk mencari orang yang tercatat ganda."]
    case .different: ["Belum ada pasangan yang diputuskan bukan orang yang sama."]
    case .merged: ["Belum ada orang yang digabung."]
    }
  }

  static func state(_ state: PersonPair.State) -> String {
    switch state {
    case .open: "terbuka"
    case .different: "bukan orang yang sama"
    case .merged: "sudah digabung"
    }
  }

  static func status(_ pair: PersonPair?, row: Int, of shown: Int, all: Int) -> String {
    let whole = IndonesianNumber.grouped(all)
    let rest = all > shown ? " (\(IndonesianNumber.grouped(shown)) teratas ditampilkan)" : ""
    let why = pair.map { " · " + reasons($0.reasons) } ?? ""
    return "pasangan \(IndonesianNumber.grouped(row)) dari \(whole)\(rest)\(why)"
  }

  static func reasons(_ reasons: [MatchEvidence]) -> String {
    reasons.map(\.words).joined(separator: "; ")
  }

  static func searching(_ share: Double) -> String {
    "Mencari pasangan: \(Int(share * 100)) % · Ctrl-C menghentikan"
  }

  static func searched(_ pairs: Int) -> String {
    pairs == 0
      ? "Tidak ada pasangan baru." : "\(IndonesianNumber.grouped(pairs)) pasangan untuk ditinjau."
  }

  static func decided(_ decision: MatchDecision) -> String {
    switch decision {
    case .different: "Dicatat: bukan orang yang sama. Pasangan ini tidak ditanyakan lagi."
    case .reopened: "Keputusan diurungkan; pasangan terbuka lagi."
    case .merged: "Digabung menjadi satu orang. Tab ke 'digabung', lalu u untuk mengurungkan."
    case .unmerged(let undoing) where undoing.keptEdits > 0:
      "Penggabungan diurungkan; \(undoing.keptEdits) isian yang diubah sesudahnya tetap."
    case .unmerged: "Penggabungan diurungkan; kedua orang seperti semula."
    }
  }

  static func summary(_ review: PairReview) -> String {
    let pair = review.pair
    return "Skor \(pair.score) · \(PairScore.words(for: pair.score)) · \(state(pair.state))"
  }

  static func heading(_ person: PairedPerson, stays: Bool, _ isMerged: Bool) -> String {
    let number = "orang \(person.id.rawValue)"
    return isMerged ? number : number + (stays ? " · tetap" : " · bergabung")
  }

  static func kept(_ opened: OpenedPair) -> String {
    guard opened.review.merge == nil else { return isMerged }
    return "● nilai yang dipakai · kiri/kanan memilih · t menukar siapa yang tetap"
  }
}
