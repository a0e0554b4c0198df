"""Agent of a program's machine: speaks the published protocol, runs the program. See spec/program-transport.md."""

VERSION = "2.0.0"
