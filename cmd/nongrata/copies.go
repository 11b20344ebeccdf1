package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"nongrata/cmd/internal/copies"
	"nongrata/ingest/evidence"
	"nongrata/store"
)

func newBackup(set *settings) *cobra.Command {
	return &cobra.Command{
		Use: "backup FILE", Short: "write a backup, also while the daemon runs", Args: cobra.ExactArgs(1),
		Long: `Writes the store and all evidence to FILE, "-" for standard output. The daemon, when
it runs, goes on meanwhile. The key that signs checkpoints is not in it.`,
		Example: "  nongrata backup nongrata-$(date +%F).tar.zst",
		RunE: func(cmd *cobra.Command, args []string) error {
			if args[0] == "-" {
				return set.backup(cmd.Context(), cmd.OutOrStdout())
			}
			return whole(args[0], func(w io.Writer) error { return set.backup(cmd.Context(), w) })
		},
	}
}

// whole writes a file that is there whole or not at all.
func whole(name string, write func(io.Writer) error) (err error) {
	tmp, err := os.CreateTemp(filepath.Dir(name), ".nongrata-backup-*")
	if err != nil {
		return fmt.Errorf("writing %s: %w", name, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(tmp.Name()))
		}
	}()
	if err := write(tmp); err != nil {
		return errors.Join(err, tmp.Close())
	}
	if err := errors.Join(tmp.Sync(), tmp.Close()); err != nil {
		return fmt.Errorf("writing %s: %w", name, err)
	}
	return os.Rename(tmp.Name(), name)
}

// backup asks the running daemon, or opens the data folder when there is none.
func (s *settings) backup(ctx context.Context, w io.Writer) error {
	return s.opened(ctx, func(db *store.DB, a *evidence.Archive) error {
		return copies.Write(ctx, w, db, a)
	}, func() error {
		c, err := s.dial("")
		if err != nil {
			return err
		}
		return c.Backup(ctx, w)
	})
}

// opened calls direct with the data folder when nobody has it open, else running.
func (s *settings) opened(ctx context.Context, direct func(*store.DB, *evidence.Archive) error, running func() error) (err error) {
	dir, err := s.folder()
	if err != nil {
		return err
	}
	if _, err := os.Stat(dir); err != nil {
		return fmt.Errorf("data folder: %w", err)
	}
	db, err := store.Open(ctx, dir, store.Options{})
	if errors.Is(err, store.ErrInUse) {
		return running()
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	a, err := evidence.Open(filepath.Join(dir, "evidence"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.Close()) }()
	return direct(db, a)
}

func newRestore(set *settings) *cobra.Command {
	return &cobra.Command{
		Use: "restore FILE", Short: "make a data folder of a backup", Args: cobra.ExactArgs(1),
		Long:    "Makes the data folder of a backup. The folder must be empty or missing.",
		Example: "  nongrata restore --data /var/lib/nongrata nongrata-2026-11-22.tar.zst",
		RunE: func(cmd *cobra.Command, args []string) error {
			dir, err := set.folder()
			if err != nil {
				return err
			}
			in := cmd.InOrStdin()
			if args[0] != "-" {
				f, err := os.Open(args[0])
				if err != nil {
					return err
				}
				defer f.Close()
				in = f
			}
			if err := copies.Read(cmd.Context(), dir, in); err != nil {
				return err
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "restored into %s\n", dir)
			return err
		},
	}
}

func newVerify(set *settings) *cobra.Command {
	var against string
	cmd := &cobra.Command{
		Use: "verify", Short: "check the hash chain, the indexes and the evidence",
		Long: `Recomputes every hash of the ledger, compares events, cases and indexes with it and
reads every piece of evidence. With --against a checkpoint kept elsewhere it also proves
that nothing was rewritten or cut off since. Asks the daemon when it runs.`,
		Example: "  nongrata verify --against checkpoint.txt",
		RunE: func(cmd *cobra.Command, _ []string) error {
			head := ""
			if against != "" {
				b, err := os.ReadFile(against)
				if err != nil {
					return err
				}
				head = string(b)
			}
			return set.verify(cmd, head)
		},
	}
	cmd.Flags().StringVar(&against, "against", "", "`FILE` with an earlier checkpoint")
	cmd.AddCommand(newCheckpoint(set))
	return cmd
}

func (s *settings) verify(cmd *cobra.Command, head string) error {
	ctx, out := cmd.Context(), cmd.OutOrStdout()
	return s.opened(ctx, func(db *store.DB, a *evidence.Archive) error {
		r, err := db.Verify(ctx, head)
		if err != nil {
			return err
		}
		blobs, damaged, err := copies.Verify(ctx, a)
		if err != nil {
			return err
		}
		for _, h := range damaged {
			r.Problems = append(r.Problems, fmt.Sprintf("evidence %s is damaged", h))
		}
		for _, p := range r.Problems {
			fmt.Fprintln(cmd.ErrOrStderr(), p)
		}
		if len(r.Problems) > 0 {
			return errSaid
		}
		_, err = fmt.Fprintf(out, "%d entries, %d cases, %d events and %d pieces of evidence agree\nroot %s\n",
			r.Entries, r.Cases, r.Expulsions, blobs, r.Root)
		return err
	}, func() error {
		c, err := s.dial("")
		if err != nil {
			return err
		}
		v, err := c.Verify(ctx, head)
		if err != nil {
			return err
		}
		if !v.OK {
			fmt.Fprintln(cmd.ErrOrStderr(), v.Sentence)
			return errSaid
		}
		_, err = fmt.Fprintln(out, v.Sentence)
		return err
	})
}

func newCheckpoint(set *settings) *cobra.Command {
	return &cobra.Command{
		Use: "checkpoint", Short: "print the ledger's signed head; keep it somewhere else",
		Example: "  nongrata verify checkpoint > checkpoint-$(date +%F).txt",
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			tell := func(head string, err error) error {
				if err == nil {
					_, err = fmt.Fprint(cmd.OutOrStdout(), head)
				}
				return err
			}
			return set.opened(ctx, func(db *store.DB, _ *evidence.Archive) error {
				return tell(db.Checkpoint(ctx))
			}, func() error {
				c, err := set.dial("")
				if err != nil {
					return err
				}
				return tell(c.Checkpoint(ctx))
			})
		},
	}
}
