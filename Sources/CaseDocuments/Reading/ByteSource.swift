import Glibc

/// Bytes of an open file, from its start to its end.
final class ByteSource {
  private let descriptor: Int32
  private let size: Int
  private var taken = 0
  /// Bytes read ahead by ``peek(_:)``, given out first.
  private var ahead: [UInt8] = []

  /// Opens a file for reading.
  ///
  /// - Throws: ``ReadingError/unreadable(errno:)``.
  init(path: String) throws(ReadingError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(errno: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let number = errno
      Glibc.close(descriptor)
      throw .unreadable(errno: number)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      Glibc.close(descriptor)
      throw .unreadable(errno: EISDIR)
    }
    self.descriptor = descriptor
    size = status.st_size
  }

  /// Gives out bytes that are in memory.
  init(bytes: [UInt8]) {
    descriptor = -1
    size = bytes.count
    ahead = bytes
  }

  deinit {
    if descriptor >= 0 { Glibc.close(descriptor) }
  }

  /// How much has been given out, from 0 to 1; 1 where the size is not known.
  var progress: Double { size > 0 ? min(1, Double(taken) / Double(size)) : 1 }

  /// The next `count` bytes, or all when there are fewer, which stay to be read.
  func peek(_ count: Int) throws(ReadingError) -> ArraySlice<UInt8> {
    while ahead.count < count {
      let more = try readAhead(count - ahead.count)
      if more == 0 { break }
    }
    return ahead.prefix(count)
  }

  /// Fills `buffer` with at most its length of bytes.
  ///
  /// - Returns: How many; 0 at the end of the file.
  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(ReadingError) -> Int {
    var count = min(ahead.count, buffer.count)
    if count > 0 {
      for index in 0..<count { buffer[index] = ahead[index] }
      ahead.removeFirst(count)
    } else {
      count = try readOnce(UnsafeMutableRawBufferPointer(buffer))
    }
    taken += count
    return count
  }

  private func readAhead(_ count: Int) throws(ReadingError) -> Int {
    var chunk = [UInt8](repeating: 0, count: count)
    let result = chunk.withUnsafeMutableBytes { bytes in
      Result { () throws(ReadingError) in try readOnce(bytes) }
    }
    let read = try result.get()
    ahead += chunk.prefix(read)
    return read
  }

  private func readOnce(_ buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    guard descriptor >= 0, !buffer.isEmpty else { return 0 }
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw .unreadable(errno: errno) }
    }
  }
}
