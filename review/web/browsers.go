package web

import "strings"

// browsers and systems are told by the first of these words in what a browser calls itself.
var (
	browsers = [][2]string{{"Edg/", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"}, {"curl/", "curl"}, {"Go-http-client", "a program"}}
	systems  = [][2]string{{"Android", "Android"}, {"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Windows", "Windows"}, {"Mac OS", "macOS"}, {"CrOS", "ChromeOS"}, {"Linux", "Linux"}}
)

// browserOf says in a few words what browser a session is in.
func browserOf(agent string) string {
	name, system := firstOf(browsers, agent), firstOf(systems, agent)
	switch {
	case name == "" && system == "":
		return "an unknown browser"
	case system == "":
		return name
	case name == "":
		return "a browser on " + system
	}
	return name + " on " + system
}

func firstOf(table [][2]string, agent string) string {
	for _, row := range table {
		if strings.Contains(agent, row[0]) {
			return row[1]
		}
	}
	return ""
}
