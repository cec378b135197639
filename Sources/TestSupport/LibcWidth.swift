import CTestTerminal

/// The cells that libc gives a scalar in a UTF-8 locale; nil when it cannot print it.
public func libcWidth(of scalar: Unicode.Scalar) -> Int? {
  let width = ct_scalar_width(scalar.value)
  return width < 0 ? nil : Int(width)
}
