// Temporary; removed when the target has content.
