import CaseDocuments

extension CommandFailure {
  /// Why a list cannot be read.
  init(_ error: ReadingError) {
    if case .unreadable = error {
      self.init(.noInput, error.sentence)
    } else {
      self.init(.badData, error.sentence)
    }
  }

  /// Why a file cannot be written.
  init(_ error: WritingError) {
    switch error {
    case .exists, .cannotCreate: self.init(.cannotCreate, error.sentence)
    case .failed: self.init(.inputOutput, error.sentence)
    }
  }
}
