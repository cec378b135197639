/// What the preview of documents says.
enum PratinjauText {
  static let group = "Pratinjau"
  static let write = "Tulis ke berkas di folder ekspor"
  static let alreadyWriting = "Berkas sedang ditulis."

  static func page(_ number: Int, of count: Int) -> String { "halaman \(number) dari \(count)" }

  static func status(_ first: Int, _ last: Int, of count: Int, pages: Int) -> String {
    let shown = count == 0 ? "tanpa isi" : "baris \(first)–\(last) dari \(count)"
    return pages > 1 ? "\(shown) · \(pages) halaman" : shown
  }

  static func written(_ path: String) -> String { "Tertulis: \(path)" }
}
