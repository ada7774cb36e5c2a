class NodeVisitor:
    """Walks the tree."""

    def visit(self, node, target):
        return self.add({"node": node, "target": target})
