import Glibc

/// Writes one line to standard error, which is the log while the screens are up.
///
/// `message` is English and names nobody.
func log(_ message: String) {
  let line = Array("pilar: \(message)\n".utf8)
  // A log that cannot be written must not stop the work; there is nobody left to tell.
  _ = line.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
