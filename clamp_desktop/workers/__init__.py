"""The separate processes and the messages that go to and fro."""
