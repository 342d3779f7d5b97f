### Topics by tag.

tags-title = Tag: { $tag }
tags-lede = Topics with this tag in all groups that you can read.
