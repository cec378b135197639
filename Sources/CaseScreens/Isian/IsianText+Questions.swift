import CaseDomain
import TerminalUI

/// What the form screen asks and lays side by side.
extension IsianText {
  static func discardQuestion() -> Dialog<Bool> {
    Dialog(
      title: "Buang draf?",
      message: "Semua jawaban di isian ini hilang dan tidak dapat dikembalikan.",
      buttons: [.init("Buang", letter: "u", true, isDangerous: true)])
  }

  static func leaveQuestion() -> Dialog<Bool> {
    Dialog(
      title: "Keluar tanpa menyimpan?",
      message:
        "Jawaban di kolom ini belum sampai ke disk dan akan hilang. Jawaban lain sudah di draf.",
      buttons: [.init("Keluar", letter: "k", true, isDangerous: true)])
  }

  /// A rule's sentence, with a button for each office to which the task can be handed on.
  static func refusal(_ problem: RuleProblem) -> Dialog<String> {
    var addressees: [String] = []
    if case .duty(let refusal) = problem { addressees = refusal.addressees }
    let buttons = addressees.enumerated().map { index, addressee in
      Dialog<String>.Button(
        SafeText(forward(to: addressee)), letter: index == 0 ? "t" : nil, addressee)
    }
    return Dialog(
      title: "Tidak dapat disimpan", message: SafeText(problem.sentence), buttons: buttons)
  }

  static func forward(to addressee: String) -> String { "Teruskan kepada \(addressee)" }

  static let comparedLabels = [
    "Nama", "NIK", "Lahir", "Jenis kelamin", "Alamat", "Desa/Kel.",
  ]
  static let typedHeading = "Yang diketik"
  static let foundHeading = "Sudah terdaftar"
  static let comparisonKeys = "b orang lain   Enter buka berkasnya   Esc kembali ke isian"
  static let markedDifferent = "sudah dinyatakan orang lain"

  static func compared(_ place: Int, of count: Int, score: Int) -> String {
    "Mungkin orang yang sama: \(place) dari \(count) · kemiripan \(score) %"
  }

  static let comparisonNext = "←→ orang lain dalam daftar"

  static let changedHeading = "Data ini diubah selama draf ditinggal"
  static let changedKeys = "Enter melanjutkan draf; menyimpan bertanya bila kolomnya sama."
  static let conflictHeading = "Kolom yang diubah dari dua sisi"
  static let conflictKeys = "s pakai isian saya   m pakai isian mereka   ↑↓ kolom   Esc kembali"
  static let conflictSave = "Semua sudah dipilih. Enter menyimpan."

  static func changed(by account: String, at moment: String) -> String {
    "diubah \(account) \(moment)"
  }

  static let before = "semula"
  static let mine = "saya"
  static let theirs = "mereka"
  static let chosenMine = "dipakai: isian saya"
  static let chosenTheirs = "dipakai: isian mereka"
  static let nothing = "(kosong)"
}
