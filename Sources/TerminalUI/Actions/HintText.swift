/// The words of the hint row.
enum HintText {
  static let helpKey: SafeText = "?"
  static let allKeys: SafeText = "semua tombol"
  static let allKeysShort: SafeText = "tombol"
}
