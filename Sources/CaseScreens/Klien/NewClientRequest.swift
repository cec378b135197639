import CaseDomain

/// The form of a new client, filled with what was typed in a search for it.
enum NewClientRequest {
  /// A number of 16 digits is a NIK where it can be one, else a KK; anything else is a name.
  static func request(typed text: String) -> FormRequest {
    var request = FormRequest(NewClientForm.id)
    let text = text.split(separator: " ").joined(separator: " ")
    if text.isEmpty { return request }
    // What is no NIK may still be a KK or a name, so the reason does not matter.
    if let nik = try? NIK(parsing: text) {
      request.prefilled[PersonFields.nik] = nik.digits
    } else if let kk = KKNumber(parsing: text) {
      request.prefilled[PersonFields.kk] = kk.digits
    } else if !text.contains(where: \.isNumber) {
      request.prefilled[PersonFields.name] = capitalised(text)
    }
    return request
  }

  /// `siti amin` as `Siti Amin`; capitals that were typed stay.
  private static func capitalised(_ name: String) -> String {
    name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }
}
