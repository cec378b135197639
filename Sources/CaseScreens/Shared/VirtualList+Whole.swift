import TerminalUI

extension VirtualList {
  /// Shows rows that are all here; call it again after every move.
  mutating func fill(with all: [Row]) {
    setTotal(.exact(all.count))
    while let ask = nextAsk() {
      load(Array(all.dropFirst(ask.first).prefix(ask.count)), answering: ask)
    }
  }
}
