import Glibc

exit(PilarProgram.run(Array(CommandLine.arguments.dropFirst())))
