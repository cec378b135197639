// Signals become bytes in a pipe, which the wait reads together with the keys.
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "internal.h"

static const int caught[] = {SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT};
static const int ignored[] = {SIGPIPE, SIGTTOU};
enum { CAUGHT = sizeof caught / sizeof *caught, IGNORED = sizeof ignored / sizeof *ignored };

static struct sigaction before_caught[CAUGHT], before_ignored[IGNORED];
static int ends[2] = {-1, -1};
/// Never closed: other threads may wake us at any time.
static atomic_int wake_end = -1;

static void note(int number) {
  int error = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe already wakes us.
  if (write(ends[1], &byte, 1) < 0) errno = 0;
  errno = error;
}

// Gives the terminal back, stops for good, and goes on here when the program is continued.
static void stop(int number) {
  int error = errno;
  cn_leave_now();
  struct sigaction fall_back = {.sa_handler = SIG_DFL}, ours;
  sigaction(number, &fall_back, &ours);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  sigaction(number, &ours, NULL);
  errno = error;
}

bool cn_signals_open(void) {
  if (atomic_load(&wake_end) < 0) atomic_store(&wake_end, eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC));
  if (atomic_load(&wake_end) < 0 || pipe2(ends, O_NONBLOCK | O_CLOEXEC) < 0) return false;
  for (int i = 0; i < CAUGHT; i++) {
    struct sigaction action = {
        .sa_handler = caught[i] == SIGTSTP ? stop : note, .sa_flags = SA_RESTART};
    sigaction(caught[i], &action, &before_caught[i]);
  }
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  for (int i = 0; i < IGNORED; i++) sigaction(ignored[i], &ignore, &before_ignored[i]);
  return true;
}

void cn_signals_close(void) {
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &before_caught[i], NULL);
  for (int i = 0; i < IGNORED; i++) sigaction(ignored[i], &before_ignored[i], NULL);
  close(ends[0]);
  close(ends[1]);
  ends[0] = ends[1] = -1;
}

int cn_next_signal(void) {
  unsigned char byte;
  return read(ends[0], &byte, 1) == 1 ? byte : 0;
}

void cn_wake(void) {
  uint64_t one = 1;
  int end = atomic_load(&wake_end);
  // Full means that a wake is on its way.
  if (end >= 0 && write(end, &one, sizeof one) < 0) return;
}

static bool was_woken(void) {
  uint64_t count;
  return read(atomic_load(&wake_end), &count, sizeof count) > 0;
}

int cn_wait(int milliseconds) {
  struct pollfd sources[] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = ends[0], .events = POLLIN},
      {.fd = atomic_load(&wake_end), .events = POLLIN},
  };
  if (poll(sources, 3, milliseconds) < 0) return errno == EINTR ? 0 : CN_HUNG_UP;
  int found = 0;
  if (sources[0].revents & POLLIN) found |= CN_INPUT;
  if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) found |= CN_HUNG_UP;
  if (sources[1].revents & POLLIN) found |= CN_SIGNAL;
  if ((sources[2].revents & POLLIN) && was_woken()) found |= CN_WOKEN;
  return found;
}

int cn_read(uint8_t *buffer, int size) {
  ssize_t count = read(STDIN_FILENO, buffer, (size_t)size);
  if (count > 0) return (int)count;
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}
