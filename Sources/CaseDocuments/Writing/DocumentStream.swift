/// Gathers what a document is made of and hands it on in large pieces.
///
/// It keeps 64 KB at most, so a list of any length passes through.
public final class DocumentStream {
  private let sink: ([UInt8]) throws -> Void
  private var pending: [UInt8] = []

  private static let piece = 1 << 16

  /// Creates a stream; `sink` takes pieces of UTF-8 in their order.
  public init(_ sink: @escaping ([UInt8]) throws -> Void) {
    self.sink = sink
    pending.reserveCapacity(Self.piece + 4096)
  }

  /// Creates a stream that ends in a file.
  public convenience init(_ file: SideFile) {
    self.init { try file.write($0) }
  }

  func write(_ text: String) throws {
    pending.append(contentsOf: text.utf8)
    try handOnIfLarge()
  }

  func write(_ bytes: some Sequence<UInt8>) throws {
    pending.append(contentsOf: bytes)
    try handOnIfLarge()
  }

  func write(_ byte: UInt8) { pending.append(byte) }

  /// Hands on what is left; a writer calls it at its end.
  func flush() throws {
    guard !pending.isEmpty else { return }
    try sink(pending)
    pending.removeAll(keepingCapacity: true)
  }

  private func handOnIfLarge() throws {
    if pending.count >= Self.piece { try flush() }
  }
}
