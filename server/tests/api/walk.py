"""Walks through a community with a client that openapi-python-client made from the description.

Called as: walk.py CLIENT_FOLDER ADDRESS TOKEN
"""

import importlib
import sys
import time
from http import HTTPStatus

folder, address, token = sys.argv[1:]
sys.path.insert(0, folder)

client_of = importlib.import_module("meydan_client")
models = importlib.import_module("meydan_client.models")
types = importlib.import_module("meydan_client.types")
client = client_of.AuthenticatedClient(base_url=address, token=token)


def call(tag, operation, *args, expect=HTTPStatus.OK, **kwargs):
    """Asks one operation; what it gives must be what the description says."""
    module = importlib.import_module(f"meydan_client.api.{tag}.{operation}")
    answer = module.sync_detailed(*args, client=client, **kwargs)
    assert answer.status_code == expect, (operation, answer.status_code, answer.content)
    return answer


making = models.GroupMaking(slug="walkers", name="Walkers", category="Outside", access=models.AccessWord.MEMBERS)
group = call("groups", "make_group", body=making, expect=HTTPStatus.CREATED).parsed
assert group.slug == "walkers" and group.category.name == "Outside"

draft = models.TopicDraft(title="Where to on Sunday?", body="By the river, or up the *hill*?", kind=models.KindWord.QUESTION)
topic = call("groups", "start_topic", "walkers", body=draft, expect=HTTPStatus.CREATED).parsed

written = call("topics", "reply", topic.id, body=models.Reply(body="By the river."), expect=HTTPStatus.CREATED)
post = written.parsed
edited = call(
    "posts", "edit_post", post.id, body=models.PostChange(body="Up the hill."), if_match=written.headers["etag"]
).parsed
assert edited.body == "Up the hill." and edited.revision == 2
call(
    "posts",
    "edit_post",
    post.id,
    body=models.PostChange(body="Neither."),
    if_match=written.headers["etag"],
    expect=HTTPStatus.PRECONDITION_FAILED,
)

listed = call("topics", "list_posts", topic.id, limit=1).parsed
assert len(listed.items) == 1 and listed.next_
rest = call("topics", "list_posts", topic.id, after=listed.next_).parsed
assert [item.number for item in rest.items] == [2]


def search():
    """What is found of the topic; a server that has just begun still fills its index."""
    for _ in range(200):
        found = call("search", "search", q="river", group="walkers", in_=models.In.TOPICS).parsed
        if found.whole:
            return [item.id for item in found.items]
        time.sleep(0.05)
    raise AssertionError("the index never becomes whole")


assert search() == [topic.id]

State = models.TopicState


def state(word, reason=types.UNSET):
    change = models.TopicStateChange(state=word, reason=reason)
    return call("topics", "set_topic_state", topic.id, body=change).parsed.state


assert state(State.CLOSED, "Decided.") == State.CLOSED
assert state(State.HIDDEN, "Twice.") == State.HIDDEN
assert search() == []
assert state(State.OPEN) == State.OPEN
assert search() == [topic.id]
call("me", "get_me")
print("walked")
