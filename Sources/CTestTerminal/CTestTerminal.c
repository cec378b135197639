#include "CTestTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>
#include <vterm.h>

struct ct_session {
  pid_t pid;
  int master;
  /// Our own end of the program's side: keeps the line's settings readable after it ended.
  int line;
  int process;
  int status;
  long bytes;
  int bells;
  bool cursor_visible, alternate;
  VTerm *vterm;
  VTermScreen *screen;
};

static int on_property(VTermProp property, VTermValue *value, void *user) {
  ct_session *session = user;
  if (property == VTERM_PROP_CURSORVISIBLE) session->cursor_visible = value->boolean;
  if (property == VTERM_PROP_ALTSCREEN) session->alternate = value->boolean;
  return 1;
}

static int on_bell(void *user) {
  ((ct_session *)user)->bells++;
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = on_property, .bell = on_bell};

/// Runs in the child between fork and exec: only calls that are safe there.
static void become(const char *path, char *const argv[], char *const envp[]) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  for (int fd = 3; fd < 1024; fd++) close(fd);
  execve(path, argv, envp);
  _exit(127);
}

static void start_emulator(ct_session *session, int rows, int columns) {
  session->vterm = vterm_new(rows, columns);
  vterm_set_utf8(session->vterm, 1);
  session->screen = vterm_obtain_screen(session->vterm);
  vterm_screen_enable_altscreen(session->screen, 1);
  vterm_screen_set_callbacks(session->screen, &callbacks, session);
  vterm_screen_reset(session->screen, 1);
  session->cursor_visible = true;
}

ct_session *ct_spawn(
    const char *path, char *const argv[], char *const envp[], int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int master, line;
  if (openpty(&master, &line, NULL, NULL, &size) < 0) return NULL;
  fcntl(master, F_SETFD, FD_CLOEXEC);
  fcntl(line, F_SETFD, FD_CLOEXEC);
  pid_t pid = fork();
  if (pid < 0) {
    close(master);
    close(line);
    return NULL;
  }
  if (pid == 0) {
    login_tty(line);
    become(path, argv, envp);
  }
  ct_session *session = calloc(1, sizeof *session);
  if (session == NULL) abort();
  session->pid = pid;
  session->master = master;
  session->line = line;
  session->status = -1;
  session->process = (int)syscall(SYS_pidfd_open, pid, 0);
  start_emulator(session, rows, columns);
  return session;
}

bool ct_type(ct_session *session, const uint8_t *bytes, int count) {
  while (count > 0) {
    ssize_t written = write(session->master, bytes, (size_t)count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes += written;
    count -= (int)written;
  }
  return true;
}

/// Sends back what the emulator answers to queries, as a terminal does.
static void answer_queries(ct_session *session) {
  char buffer[256];
  size_t count;
  while ((count = vterm_output_read(session->vterm, buffer, sizeof buffer)) > 0)
    if (!ct_type(session, (const uint8_t *)buffer, (int)count)) return;
}

void ct_feed(ct_session *session, const uint8_t *bytes, int count) {
  vterm_input_write(session->vterm, (const char *)bytes, (size_t)count);
  answer_queries(session);
}

static int read_raw(ct_session *session, uint8_t *buffer, int size) {
  ssize_t count = read(session->master, buffer, (size_t)size);
  if (count <= 0) return 0;
  session->bytes += count;
  return (int)count;
}

static bool reap(ct_session *session, int options) {
  int status;
  if (session->status != -1) return true;
  if (waitpid(session->pid, &status, options) != session->pid) return false;
  session->status = status;
  return true;
}

int ct_receive(ct_session *session, uint8_t *buffer, int size, int milliseconds) {
  struct pollfd sources[2] = {
      {.fd = session->master, .events = POLLIN},
      {.fd = session->status == -1 ? session->process : -1, .events = POLLIN}};
  int ready = poll(sources, 2, session->status == -1 ? milliseconds : 0);
  if (ready > 0 && (sources[0].revents & POLLIN)) return read_raw(session, buffer, size);
  if (reap(session, WNOHANG)) return -1;
  return 0;
}

int ct_pump(ct_session *session, int milliseconds) {
  uint8_t buffer[65536];
  int count = ct_receive(session, buffer, sizeof buffer, milliseconds);
  if (count > 0) ct_feed(session, buffer, count);
  return count;
}

int ct_status(ct_session *session) {
  reap(session, WNOHANG);
  return session->status;
}

void ct_resize(ct_session *session, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  vterm_set_size(session->vterm, rows, columns);
  ioctl(session->master, TIOCSWINSZ, &size);
}

void ct_signal(ct_session *session, int number) {
  if (session->status == -1) kill(session->pid, number);
}

void ct_hang_up(ct_session *session) {
  close(session->line);
  close(session->master);
  session->line = session->master = -1;
}

int ct_rows(const ct_session *session) {
  int rows, columns;
  vterm_get_size(session->vterm, &rows, &columns);
  return rows;
}

int ct_columns(const ct_session *session) {
  int rows, columns;
  vterm_get_size(session->vterm, &rows, &columns);
  return columns;
}

static int palette_index(const VTermColor *color, bool is_default) {
  if (is_default) return -1;
  return VTERM_COLOR_IS_INDEXED(color) ? color->indexed.idx : -2;
}

void ct_read_cell(const ct_session *session, int row, int column, ct_cell *out) {
  VTermScreenCell cell;
  memset(out, 0, sizeof *out);
  if (!vterm_screen_get_cell(session->screen, (VTermPos){.row = row, .col = column}, &cell)) return;
  if (cell.chars[0] == (uint32_t)-1) return;
  for (int i = 0; i < 6 && i < VTERM_MAX_CHARS_PER_CELL; i++) out->chars[i] = cell.chars[i];
  out->width = cell.width;
  out->bold = cell.attrs.bold;
  out->underline = cell.attrs.underline != 0;
  out->reverse = cell.attrs.reverse;
  out->foreground = palette_index(&cell.fg, VTERM_COLOR_IS_DEFAULT_FG(&cell.fg));
  out->background = palette_index(&cell.bg, VTERM_COLOR_IS_DEFAULT_BG(&cell.bg));
}

void ct_cursor(const ct_session *session, int *row, int *column, bool *visible) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(session->vterm), &position);
  *row = position.row;
  *column = position.col;
  *visible = session->cursor_visible;
}

long ct_bytes(const ct_session *session) { return session->bytes; }
int ct_bells(const ct_session *session) { return session->bells; }
bool ct_is_alternate_screen(const ct_session *session) { return session->alternate; }
int ct_process(const ct_session *session) { return session->pid; }

bool ct_line_settings(const ct_session *session, char *buffer, int size) {
  struct termios settings;
  if (session->line < 0 || tcgetattr(session->line, &settings) != 0) return false;
  int used = snprintf(
      buffer, (size_t)size, "%x:%x:%x:%x", settings.c_iflag, settings.c_oflag, settings.c_cflag,
      settings.c_lflag);
  for (int i = 0; i < NCCS && used < size; i++)
    used += snprintf(buffer + used, (size_t)(size - used), ":%x", settings.c_cc[i]);
  return true;
}

void ct_end(ct_session *session) {
  if (session->status == -1) {
    kill(session->pid, SIGKILL);
    reap(session, 0);
  }
  if (session->line >= 0) close(session->line);
  if (session->master >= 0) close(session->master);
  if (session->process >= 0) close(session->process);
  vterm_free(session->vterm);
  free(session);
}
