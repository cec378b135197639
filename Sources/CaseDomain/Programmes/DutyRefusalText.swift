extension DutyRefusal {
  /// One Indonesian sentence: the rule with its source, and to whom to forward.
  var sentence: String {
    let forward =
      addressees.isEmpty ? "" : " Teruskan kepada \(addressees.joined(separator: " atau "))."
    return "\(programme): \(action) bukan tugas peran ini (\(source)).\(forward)"
  }
}
