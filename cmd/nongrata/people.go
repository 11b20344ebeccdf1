package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"nongrata/review/web/api"
)

func newPeople(set *settings) *cobra.Command {
	cmd := &cobra.Command{Use: "people", Aliases: []string{"user"}, Short: "list people, let somebody in, lock somebody out, change what they may do",
		Example: "  nongrata people add --role reviewer\n  nongrata people role \"Ana Petrova\" editor\n  nongrata people disable \"Ana Petrova\""}
	cmd.AddCommand(listPeople(set), inviteSomebody(set), setRole(set), setPassword(set), listSessions(set), signOut(set),
		lock(set, "disable", true), lock(set, "enable", false))
	return cmd
}

func listPeople(set *settings) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{Use: "list", Short: "list people", Example: "  nongrata people list",
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			users, err := c.Users(cmd.Context())
			if err != nil || asJSON {
				return orJSON(cmd, users, err)
			}
			t := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(t, "NAME\tROLE\tSINCE\tMAY SIGN IN")
			for _, u := range users {
				fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", visible(u.Name), u.Role, clock(u.Created), yesNo(!u.Disabled))
			}
			return t.Flush()
		}}
	jsonFlag(cmd, &asJSON)
	return cmd
}

func inviteSomebody(set *settings) *cobra.Command {
	var in api.Invitation
	cmd := &cobra.Command{Use: "add [NAME]", Aliases: []string{"link"}, Short: "make a one-time sign-in link, for somebody new or for NAME",
		Args: cobra.MaximumNArgs(1), Example: "  nongrata people add --role reviewer\n  nongrata people link \"Ana Petrova\"",
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				in.User = args[0]
			}
			if in.User == "" && in.Role == "" {
				return usagef("add: say --role for somebody new, or the NAME of somebody who is there")
			}
			c, err := set.dial("")
			if err != nil {
				return err
			}
			url, err := c.Invite(cmd.Context(), in)
			if err == nil {
				fmt.Fprintln(cmd.OutOrStdout(), url)
			}
			return err
		}}
	cmd.Flags().StringVar(&in.Role, "role", "", "of somebody new: viewer, reviewer, editor, admin")
	cmd.Flags().StringVar(&in.Label, "for", "", "a `REMINDER` of whom a link is for")
	return cmd
}

func setRole(set *settings) *cobra.Command {
	return &cobra.Command{Use: "role NAME ROLE", Short: "change what somebody may do: viewer, reviewer, editor, admin", Args: cobra.ExactArgs(2),
		Example: "  nongrata people role \"Ana Petrova\" editor",
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			return c.SetRole(cmd.Context(), args[0], args[1], "")
		}}
}

func setPassword(set *settings) *cobra.Command {
	return &cobra.Command{Use: "password NAME", Short: "set somebody's password, asked for at the terminal or read from standard input", Args: cobra.ExactArgs(1),
		Long: `Sets a password, for who runs the desk's machine. Everybody else sets their own, under
Settings. All sessions of NAME end.`,
		Example: "  nongrata people password \"Ana Petrova\"\n  nongrata people password \"Ana Petrova\" < password.txt",
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			password, err := readPassword(cmd.InOrStdin(), cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			return c.SetPassword(cmd.Context(), args[0], password)
		}}
}

// readPassword asks twice at a terminal, without showing what is typed, and takes the first
// line of anything else.
func readPassword(in io.Reader, ask io.Writer) (string, error) {
	f, ok := in.(*os.File)
	if !ok || !term.IsTerminal(f.Fd()) {
		line, err := bufio.NewReader(in).ReadString('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return "", fmt.Errorf("reading the password: %w", err)
		}
		return strings.TrimRight(line, "\r\n"), nil
	}
	var typed [2]string
	for i, prompt := range []string{"New password: ", "Once more: "} {
		fmt.Fprint(ask, prompt)
		b, err := term.ReadPassword(f.Fd())
		fmt.Fprintln(ask)
		if err != nil {
			return "", fmt.Errorf("reading the password: %w", err)
		}
		typed[i] = string(b)
	}
	if typed[0] != typed[1] {
		return "", errors.New("the two passwords differ")
	}
	return typed[0], nil
}

func listSessions(set *settings) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{Use: "sessions NAME", Short: "list where somebody is signed in", Args: cobra.ExactArgs(1), Example: "  nongrata people sessions \"Ana Petrova\"",
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			sessions, err := c.Sessions(cmd.Context(), args[0])
			if err != nil || asJSON {
				return orJSON(cmd, sessions, err)
			}
			t := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(t, "ID\tWITH\tSINCE\tLAST SEEN\tENDS\tBROWSER")
			for _, x := range sessions {
				fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\n", x.ID, x.Via, clock(x.Created), clock(x.Seen), clock(x.Expires), visible(x.Agent))
			}
			return t.Flush()
		}}
	jsonFlag(cmd, &asJSON)
	return cmd
}

func signOut(set *settings) *cobra.Command {
	var session string
	cmd := &cobra.Command{Use: "sign-out NAME", Short: "sign somebody out everywhere, or end one session", Args: cobra.ExactArgs(1),
		Example: "  nongrata people sign-out \"Ana Petrova\"",
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			if session != "" {
				return c.EndSession(cmd.Context(), args[0], session)
			}
			return c.SignOut(cmd.Context(), args[0])
		}}
	cmd.Flags().StringVar(&session, "session", "", "only the one with this `ID`")
	return cmd
}

func lock(set *settings, name string, disabled bool) *cobra.Command {
	return &cobra.Command{Use: name + " NAME", Short: name + " somebody's sign-in", Args: cobra.ExactArgs(1),
		Example: "  nongrata people " + name + " \"Ana Petrova\"",
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			return c.LockUser(cmd.Context(), args[0], disabled)
		}}
}

// orJSON prints v as JSON, or returns err.
func orJSON(cmd *cobra.Command, v any, err error) error {
	if err != nil {
		return err
	}
	return printJSON(cmd.OutOrStdout(), v)
}
