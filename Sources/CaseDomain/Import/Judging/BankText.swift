/// What a bank is called where a list gives the account's number alone.
enum BankText {
  static func usual(of source: PaySource) -> String {
    source == .pusat ? "BNI" : "Bank daerah"
  }
}
