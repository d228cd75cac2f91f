"""Finding a union of blocks that differs by a few people from a union of other blocks lying wholly in it.

Every person stands in one container block (organisation) and one content block (role). A set of container blocks P less
a set of content blocks Q, all of whose people stand in P, is a directed cut: taking P and Q as the near side, people
cross from it (container in P, content outside Q) but never back. A union within few people of another is therefore a
cut of few people where the way back is forbidden, and the least such cut is a maximum flow with boundless reverse arcs.
"""

from collections import defaultdict, deque
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

Container = TypeVar("Container", bound=Hashable)
Content = TypeVar("Content", bound=Hashable)

_Node = int
_Arcs = dict[_Node, dict[_Node, int]]


@dataclass(frozen=True, slots=True)
class Cut(Generic[Content]):
    """What a small cut tells apart: the content blocks that lie wholly in the union, and those partly in it."""

    inside: frozenset[Content]
    crossing: frozenset[Content]


def small_cut(people: Mapping[tuple[Container, Content], int], limit: int) -> Cut[Content] | None:
    """A cut that 1 to `limit` - 1 people cross, or None if there is none; counts are positive."""
    containers = {block: index for index, block in enumerate(dict.fromkeys(a for a, _ in people))}
    contents = {block: len(containers) + index for index, block in enumerate(dict.fromkeys(b for _, b in people))}
    edges = [(containers[a], contents[b], n) for (a, b), n in people.items()]
    merged = list(range(len(containers) + len(contents)))
    while True:
        arcs = _contract(edges, merged, limit)
        pair = next(((a, b) for a, outgoing in arcs.items() for b, n in outgoing.items() if n < limit), None)
        if pair is None:
            return None
        near = _near_side(arcs, *pair, limit)
        if near is None:
            # At least `limit` people part the two one way, and the other way is forbidden: nothing small can.
            _join(merged, *pair)
            continue
        inside = {block for block, node in contents.items() if _find(merged, node) in near}
        in_union = {block for block, node in containers.items() if _find(merged, node) in near}
        crossing = {b for a, b in people if a in in_union and b not in inside}
        return Cut(frozenset(inside), frozenset(crossing))


def _find(merged: list[_Node], node: _Node) -> _Node:
    while merged[node] != node:
        merged[node] = merged[merged[node]]
        node = merged[node]
    return node


def _join(merged: list[_Node], a: _Node, b: _Node) -> None:
    merged[_find(merged, a)] = _find(merged, b)


def _contract(edges: list[tuple[_Node, _Node, int]], merged: list[_Node], limit: int) -> _Arcs:
    """Join all nodes no small cut can part, until only doubtful pairs are left; arcs count people going forth."""
    while True:
        arcs: _Arcs = defaultdict(dict)
        for a, b, n in edges:
            near, far = _find(merged, a), _find(merged, b)
            if near != far:
                arcs[near][far] = arcs[near].get(far, 0) + n
        joined = [
            (a, b) for a, outgoing in arcs.items() for b, n in outgoing.items() if n >= limit or a in arcs.get(b, {})
        ]
        if not joined:
            return dict(arcs)
        for a, b in joined:
            _join(merged, a, b)


def _near_side(arcs: _Arcs, source: _Node, sink: _Node, limit: int) -> set[_Node] | None:
    """The source's side of a least cut from source to sink, or None if at least `limit` people cross every cut."""
    room: _Arcs = defaultdict(dict)
    for a, outgoing in arcs.items():
        for b, n in outgoing.items():
            room[a][b] = room[a].get(b, 0) + n
            room[b][a] = room[b].get(a, 0) + limit
    flow = 0
    while flow < limit:
        came_from = _reach(room, source, sink)
        if sink not in came_from:
            return set(came_from)
        path = [sink]
        while path[-1] != source:
            path.append(came_from[path[-1]])
        steps = list(zip(path[1:], path, strict=False))
        amount = min(room[a][b] for a, b in steps)
        for a, b in steps:
            room[a][b] -= amount
            room[b][a] = room[b].get(a, 0) + amount
        flow += amount
    return None


def _reach(room: _Arcs, source: _Node, sink: _Node) -> dict[_Node, _Node]:
    """Nodes that still can be reached, each with the one before it; ends early at the sink."""
    came_from = {source: source}
    waiting = deque([source])
    while waiting and sink not in came_from:
        node = waiting.popleft()
        for other, left in room[node].items():
            if left > 0 and other not in came_from:
                came_from[other] = node
                waiting.append(other)
    return came_from
