Rem 日期的第一天和最后一天（只知年月的是该月首尾）；空白为0
Sub XlySpan(given, argument As String, ByRef first As Long, ByRef last As Long)
  Dim cell, text As String
  first = 0: last = 0
  If XlyBlank(given) Then Exit Sub
  cell = XlyOne(given)
  If VarType(cell) = 8 Then
    XlyDateInText XlyWithoutTime(CStr(cell)), argument, first, last
    Exit Sub
  End If
  If Not IsNumeric(cell) Then XlyRefuse argument, XlyWords("date-format")
  If cell = 0 Then Exit Sub
  text = Trim(Str(XlyShown(cell)))
  If (XlyDigits(text, 4, 4) Or XlyDigits(text, 6, 6)) And XlyIsYear(Left(text, 4)) Or XlyDigits(text, 8, 8) Then
    XlyDateInDigits text, argument, first, last
  ElseIf (text Like "####.###" Or text Like "####.####") And XlyIsYear(Left(text, 4)) Then
    XlyRefuse argument, XlyWords("date-format")
  ElseIf (text Like "####.#" Or text Like "####.##") And XlyIsYear(Left(text, 4)) Then
    If Mid(text, 6) = "1" Then XlyRefuse argument, XlyWords("date-ambiguous")
    XlyDateOf Left(text, 4), Mid(text, 6), "", argument, first, last
  ElseIf cell < 1 Or cell >= 109575 Then
    XlyRefuse argument, XlyWords("date-format")
  ElseIf cell < 61 Then
    XlyRefuse argument, XlyWords("date-ambiguous")
  Else
    first = Int(cell): last = first
  End If
End Sub

Rem 必须写到日的日期；空白为0
Function XlyDay(given, argument As String) As Long
  Dim first As Long, last As Long
  XlySpan given, argument, first, last
  If first <> last Then XlyRefuse argument, XlyWords("day-needed")
  XlyDay = first
End Function

Function XlyIsYear(text As String) As Boolean
  XlyIsYear = False
  If XlyDigits(text, 4, 4) Then XlyIsYear = (CLng(text) >= 1900 And CLng(text) <= 2199)
End Function

Rem 去掉日期后面的时刻
Function XlyWithoutTime(text As String) As String
  Dim colon As Long, start As Long
  XlyWithoutTime = XlyTidy(text, "-")
  colon = InStr(text, ":")
  If colon = 0 Then Exit Function
  start = colon - 1
  Do While start > 1 And InStr("0123456789", Mid(text, start, 1)) > 0
    start = start - 1
  Loop
  If start < 2 Or colon - start < 2 Or colon - start > 3 Then Exit Function
  If InStr(" T", Mid(text, start, 1)) = 0 Then Exit Function
  If XlyIsTime(Mid(text, colon + 1)) Then XlyWithoutTime = XlyTidy(Left(text, start - 1), "-")
End Function

Function XlyIsTime(text As String) As Boolean
  XlyIsTime = XlyDigits(text, 2, 2) Or text Like "##:##" Or (text Like "##:##.#*" And XlyDigits(Mid(text, 7), 1, 9))
End Function

Sub XlyDateInText(text As String, argument As String, ByRef first As Long, ByRef last As Long)
  Dim i As Long, day_ As String, marks, parts, rest As String, month_ As String
  For i = 1 To Len(text)
    If InStr("‐‑‒–—―−", Mid(text, i, 1)) > 0 Then
      day_ = day_ & "-"
    ElseIf Mid(text, i, 1) = "。" Then
      day_ = day_ & "."
    Else
      day_ = day_ & Mid(text, i, 1)
    End If
  Next
  If XlyDigits(day_, 4, 4) Or XlyDigits(day_, 6, 6) Or XlyDigits(day_, 8, 8) Then
    XlyDateInDigits day_, argument, first, last
    Exit Sub
  End If
  marks = Array("-", "/", ".")
  For i = 0 To 2
    parts = Split(day_, marks(i))
    If UBound(parts) = 1 Or UBound(parts) = 2 Then
      rest = ""
      If UBound(parts) = 2 Then rest = parts(2)
      If XlyDigits(CStr(parts(0)), 4, 4) And XlyDigits(CStr(parts(1)), 1, 2) And (UBound(parts) = 1 Or XlyDigits(rest, 1, 2)) Then
        XlyDateOf CStr(parts(0)), CStr(parts(1)), rest, argument, first, last
        Exit Sub
      End If
    End If
  Next
  If Mid(day_, 5, 1) <> "年" Or Not XlyDigits(Left(day_, 4), 4, 4) Then XlyRefuse argument, XlyWords("date-format")
  rest = Mid(day_, 6)
  If rest <> "" Then
    i = InStr(rest, "月")
    If i < 2 Then XlyRefuse argument, XlyWords("date-format")
    month_ = Left(rest, i - 1)
    rest = Mid(rest, i + 1)
    If rest = "份" Then rest = ""
    If rest <> "" And InStr("日号", Right(rest, 1)) > 0 Then rest = Left(rest, Len(rest) - 1)
    If Not XlyDigits(month_, 1, 2) Or (rest <> "" And Not XlyDigits(rest, 1, 2)) Then XlyRefuse argument, XlyWords("date-format")
  End If
  XlyDateOf Left(day_, 4), month_, rest, argument, first, last
End Sub

Sub XlyDateInDigits(text As String, argument As String, ByRef first As Long, ByRef last As Long)
  XlyDateOf Left(text, 4), Mid(text, 5, 2), Mid(text, 7, 2), argument, first, last
End Sub

Sub XlyDateOf(year_ As String, month_ As String, day_ As String, argument As String, ByRef first As Long, ByRef last As Long)
  Dim y As Long, m As Long, d As Long
  If Not XlyIsYear(year_) Then XlyRefuse argument, XlyWords("date-range")
  y = CLng(year_)
  If month_ = "" Then
    first = CLng(DateSerial(y, 1, 1)): last = CLng(DateSerial(y, 12, 31))
    Exit Sub
  End If
  m = CLng(month_)
  If m < 1 Or m > 12 Then XlyRefuse argument, XlyWords("date-impossible")
  first = CLng(DateSerial(y, m, 1))
  If m = 12 Then last = CLng(DateSerial(y, 12, 31)) Else last = CLng(DateSerial(y, m + 1, 1)) - 1
  If day_ = "" Then Exit Sub
  d = CLng(day_)
  If d < 1 Or first + d - 1 > last Then XlyRefuse argument, XlyWords("date-impossible")
  first = first + d - 1: last = first
End Sub

Function XlyTwo(number As Long) As String
  XlyTwo = Right("0" & CStr(number), 2)
End Function

Function XlyIso(serial As Long) As String
  XlyIso = CStr(Year(serial)) & "-" & XlyTwo(Month(serial)) & "-" & XlyTwo(Day(serial))
End Function

Rem 所问之日；不早于办法施行之日
Function XlyAsked(Optional given) As Long
  If XlyBlank(given) Then XlyStop "日期：此格不能为空"
  XlyAsked = XlyDay(given, "日期")
  If XlyAsked = 0 Then XlyStop "日期：此格不能为空"
  If XlyAsked < XlyFirstDay() Then XlyRefuse "日期", "不早于办法施行之日的日期"
End Function
