/// `latihan`: a believable province, or a sample of which the figures are known.
public enum MakeTrainingCommand: Command {
  case province(TrainingCommand)
  case sample(SampleCommand)

  /// Reads what the command line gave; a province needs its number of people.
  ///
  /// - Throws: A usage failure without number and sample.
  public init(
    people: Int?, seed: UInt64, province: String, sample: SampleChoice?
  ) throws(CommandFailure) {
    if let sample {
      self = .sample(
        SampleCommand(sample.value, people: people ?? 1000, seed: seed, province: province))
    } else if let people {
      self = .province(TrainingCommand(people: people, seed: seed, province: province))
    } else {
      throw CommandFailure(.usage, TrainingText.needsCount)
    }
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    switch self {
    case .province(let command): try command.run(in: context)
    case .sample(let command): try command.run(in: context)
    }
  }
}
