/// Jenis kelamin as official forms write it; the raw value is stored and exported.
public enum Sex: String, CaseIterable, Sendable {
  case male = "L"
  case female = "P"
}
