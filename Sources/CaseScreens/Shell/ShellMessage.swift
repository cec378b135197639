/// What the shell itself can be told: by its own actions, or by those of the screen on top.
enum ShellMessage: Equatable, Sendable {
  /// The action at this place in the actions of the screen on top.
  case screenAction(Int)
  case open(Destination)
  case back
  case quitPressed
  case interruptPressed
  case helpPressed
  case palettePressed
  case messagesPressed
  case repaintPressed
}
