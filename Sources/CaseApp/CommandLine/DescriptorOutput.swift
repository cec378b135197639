import Glibc

/// A file descriptor as output, buffered; what is left is written by ``flush()``.
public final class DescriptorOutput: TextOutput {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  public let isTerminal: Bool

  /// The descriptor stays open when this is gone.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  public static func standardOutput() -> DescriptorOutput { .init(descriptor: STDOUT_FILENO) }
  public static func standardError() -> DescriptorOutput { .init(descriptor: STDERR_FILENO) }

  public func write(_ bytes: some Sequence<UInt8>) throws(CommandFailure) {
    buffer.append(contentsOf: bytes)
    if isTerminal || buffer.count >= 65_536 { try flush() }
  }

  public func flush() throws(CommandFailure) {
    var start = 0
    while start < buffer.count {
      let count = buffer[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        start += count
      } else if errno != EINTR {
        buffer.removeAll()
        throw CommandFailure(.inputOutput, CommonText.cannotWrite)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
