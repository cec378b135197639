/// Milliseconds with as many places as they deserve: `0.42 ms`, `18 ms`, `2.1 s`.
public func written(milliseconds: Double?) -> String {
  guard let milliseconds else { return "nothing came" }
  if milliseconds >= 10_000 { return "\(rounded(milliseconds / 1000, places: 0)) s" }
  if milliseconds >= 1000 { return "\(rounded(milliseconds / 1000, places: 1)) s" }
  return rounded(milliseconds, places: milliseconds < 10 ? 2 : 0) + " ms"
}

/// Bytes in binary megabytes.
public func written(megabytes bytes: Int) -> String {
  rounded(Double(bytes) / 1_048_576, places: 0) + " MB"
}

/// A number with a fixed count of places, as `1.50`; `places` is 0 to 3.
public func rounded(_ number: Double, places: Int) -> String {
  let factor = [1.0, 10, 100, 1000][places]
  let whole = Int((number * factor).rounded())
  guard places > 0 else { return String(whole) }
  let digits = String(whole.magnitude)
  let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
  return (whole < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
}
