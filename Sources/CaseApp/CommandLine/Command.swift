/// One thing that the command line can do: its options, already read.
public protocol Command: Sendable {
  /// Does it; data goes to the context's output, messages to its errors.
  func run(in context: CommandContext) throws(CommandFailure)
}
