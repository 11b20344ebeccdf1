package render

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"

	"nongrata/ingest"
)

// place is the argument that becomes the address.
const place = "{url}"

// endWithin is how long a program that was told to end may take.
const endWithin = 5 * time.Second

// command runs the source's program; what it prints is the page.
func (g *Getter) command(ctx context.Context, r ingest.Request) (page, error) {
	args := arguments(r.Render.Command, r.URL)
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + os.Getenv("HOME")}
	if g.o.Proxy != "" {
		for _, name := range []string{"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"} {
			cmd.Env = append(cmd.Env, name+"="+g.o.Proxy)
		}
	}
	out := &bounded{left: g.o.MaxBody}
	said := &bounded{left: 4 << 10, cut: true}
	cmd.Stdout, cmd.Stderr = out, said
	cmd.WaitDelay = endWithin
	alone(cmd)
	err := cmd.Run()
	switch {
	case out.over:
		return page{}, errTooLarge
	case err != nil && ctx.Err() == nil:
		if text := strings.Join(strings.Fields(said.b.String()), " "); text != "" {
			err = fmt.Errorf("%w: %s", err, text)
		}
		return page{}, err
	}
	return page{html: out.b.Bytes()}, ctx.Err()
}

// arguments puts the address into a command. It cannot be taken for an option: it begins with
// its scheme.
func arguments(command []string, address string) []string {
	out := make([]string, len(command))
	found := false
	for i, a := range command {
		out[i] = a
		if a == place {
			out[i], found = address, true
		}
	}
	if !found {
		out = append(out, address)
	}
	return out
}

// A bounded buffer takes so many bytes. What is over ends the program, or is dropped.
type bounded struct {
	b    bytes.Buffer
	left int64
	cut  bool // drop what is over
	over bool
}

// Write implements io.Writer.
func (w *bounded) Write(p []byte) (int, error) {
	n := min(int64(len(p)), w.left)
	w.b.Write(p[:n])
	w.left -= n
	if n < int64(len(p)) && !w.cut {
		w.over = true
		return int(n), errors.New("over the cap")
	}
	return len(p), nil
}
