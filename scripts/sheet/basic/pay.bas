Function XLY_PAY(Optional village_class, Optional service, Optional grade, Optional on_day, Optional top_ups, Optional left_on)
  On Error GoTo Bad
  XlyReckon village_class, service, grade, on_day, top_ups, left_on
  If xlyTotal < 0 Then XlyStop "缺少的事实：" & xlyMissing
  XLY_PAY = xlyTotal / 100
  Exit Function
Bad:
  XLY_PAY = XlyError()
End Function

Function XLY_PAY_LINES(Optional village_class, Optional service, Optional grade, Optional on_day, Optional top_ups, Optional left_on)
  Dim rows(0 To 2, 0 To 2)
  On Error GoTo Bad
  XlyReckon village_class, service, grade, on_day, top_ups, left_on
  If xlyTotal < 0 Then XlyStop "缺少的事实：" & xlyMissing
  rows(0, 0) = XlyName("fixed"): rows(0, 1) = xlyFixedSum / 100: rows(0, 2) = XlyName("employment")
  rows(1, 0) = XlyName("performance"): rows(1, 1) = xlyPerformanceSum / 100: rows(1, 2) = XlyName("employment")
  rows(2, 0) = XlyName("top-up"): rows(2, 1) = xlyTopUp / 100: rows(2, 2) = XlyName("village-operating")
  XLY_PAY_LINES = rows
  Exit Function
Bad:
  XLY_PAY_LINES = XlyError()
End Function

Function XLY_PAY_WHY(Optional village_class, Optional service, Optional grade, Optional on_day, Optional top_ups, Optional left_on)
  Dim said As String, how As String
  On Error GoTo Bad
  XlyReckon village_class, service, grade, on_day, top_ups, left_on
  said = xlyYear & "年合计" & XlyYuan(xlyTotal) & "（五(二)）"
  If xlyMonths >= 0 Then said = said & Chr(10) & "计酬时间：12个月中的" & xlyMonths & "个月"
  If xlyMonths >= 0 And xlyClass > 0 Then how = "，全年" & XlyYuan(XlyFixed(xlyAskedDay, xlyClass, 12)) & "的" & xlyMonths & "/12"
  said = said & Chr(10) & XlyName("fixed") & "：" & XlyYuan(xlyFixedSum) & "（" & XlyName("employment") & how & "）"
  how = ""
  If xlyMonths >= 0 And xlyGradeNo > 0 Then how = "，每月" & XlyYuan(XlyMonthly(xlyAskedDay)) & "，" & xlyMonths & "个月，" & XlyGradeName(xlyGradeNo)
  said = said & Chr(10) & XlyName("performance") & "：" & XlyYuan(xlyPerformanceSum) & "（" & XlyName("employment") & how & "）"
  how = ""
  If xlyClaimed > 0 Then how = "，申报" & XlyYuan(xlyClaimed) & "，上限" & XlyYuan(XlyCap(xlyAskedDay))
  said = said & Chr(10) & XlyName("top-up") & "：" & XlyYuan(xlyTopUp) & "（" & XlyName("village-operating") & how & "）"
  If xlyClaimed > xlyTopUp Then said = said & Chr(10) & "超出上限" & XlyYuan(xlyClaimed - xlyTopUp) & "，超出部分不予列支"
  If XlyFirstDay() > CLng(DateSerial(xlyYear, 1, 1)) Then said = said & Chr(10) & "办法自" & XlyIso(XlyFirstDay()) & "起施行，此前的任职请另行核对"
  If xlyMissing <> "" Then said = said & Chr(10) & "缺少的事实：" & xlyMissing
  XLY_PAY_WHY = said
  Exit Function
Bad:
  XLY_PAY_WHY = XlySaid("")
End Function

Function XlyYuan(fen As Double) As String
  XlyYuan = "尚不能算定"
  If fen < 0 Then Exit Function
  XlyYuan = CStr(Int(fen / 100)) & "." & XlyTwo(CLng(fen - Int(fen / 100) * 100)) & "元"
End Function

Sub XlyReckon(Optional village_class, Optional service, Optional grade, Optional on_day, Optional top_ups, Optional left_on)
  xlyFault = "": xlyMissing = ""
  xlyAskedDay = XlyAsked(on_day)
  xlyYear = Year(xlyAskedDay)
  xlyClass = XlyClassIn(village_class)
  xlyGradeNo = XlyGrade("考核等次", grade)
  xlyMonths = XlyMonthsIn(service, left_on)
  xlyClaimed = XlyClaims(top_ups)
  xlyTopUp = xlyClaimed
  If xlyTopUp > XlyCap(xlyAskedDay) Then xlyTopUp = XlyCap(xlyAskedDay)
  XlySettle
  xlyTotal = -1
  If xlyFixedSum >= 0 And xlyPerformanceSum >= 0 Then xlyTotal = xlyFixedSum + xlyPerformanceSum + xlyTopUp
End Sub

Rem 未说明的内容若不改变数额，仍可算定
Sub XlySettle()
  Dim m As Long, i As Long, least As Long, most As Long, byService As Boolean, byClass As Boolean, byGrade As Boolean
  least = IIf(xlyMonths < 0, 0, xlyMonths): most = IIf(xlyMonths < 0, 12, xlyMonths)
  For m = least To most
    For i = 1 To XlyClasses()
      If xlyClass = 0 Or i = xlyClass Then
        If XlyFixed(xlyAskedDay, i, m) <> XlyFixed(xlyAskedDay, i, least) Then byService = True
        If XlyFixed(xlyAskedDay, i, m) <> XlyFixed(xlyAskedDay, IIf(xlyClass = 0, 1, xlyClass), m) Then byClass = True
      End If
    Next
  Next
  xlyFixedSum = XlyFixed(xlyAskedDay, IIf(xlyClass = 0, 1, xlyClass), least)
  If byService Or byClass Then xlyFixedSum = -1
  If byClass Then xlyMissing = "、村类别"
  Dim performs As Boolean
  For m = least To most
    For i = 1 To 3
      If xlyGradeNo = 0 Or i = xlyGradeNo Then
        If XlyPerformance(xlyAskedDay, i, m) <> XlyPerformance(xlyAskedDay, i, least) Then performs = True
        If XlyPerformance(xlyAskedDay, i, m) <> XlyPerformance(xlyAskedDay, IIf(xlyGradeNo = 0, 1, xlyGradeNo), m) Then byGrade = True
      End If
    Next
  Next
  xlyPerformanceSum = XlyPerformance(xlyAskedDay, IIf(xlyGradeNo = 0, 1, xlyGradeNo), least)
  If performs Or byGrade Then xlyPerformanceSum = -1
  If byService Or performs Then xlyMissing = xlyMissing & "、任职"
  If byGrade Then xlyMissing = xlyMissing & "、考核等次"
  xlyMissing = Mid(xlyMissing, 2)
End Sub

Function XlyClassIn(Optional given) As Long
  Dim text As String
  XlyClassIn = 0
  If XlyBlank(given) Then Exit Function
  text = XlyTidy(CStr(XlyOne(given)))
  If Left(text, 1) = "第" Then text = Mid(text, 2)
  If Right(text, 2) = "社区" And InStr(text, "类") > 0 Then text = Left(text, Len(text) - 2)
  If Right(text, 2) = "类村" Then text = Left(text, Len(text) - 1)
  If Right(text, 1) = "类" Then text = Left(text, Len(text) - 1)
  Select Case UCase(text)
    Case "1", "一", "壹", "I", "Ⅰ": XlyClassIn = 1
    Case "2", "二", "贰", "II", "Ⅱ": XlyClassIn = 2
    Case "3", "三", "叁", "III", "Ⅲ": XlyClassIn = 3
    Case Else: XlyRefuse "村类别", XlyWords("class-unknown")
  End Select
End Function

Rem 当年计酬的月数；未说明或日期不够具体的为 -1
Function XlyMonthsIn(Optional service, Optional left_on) As Long
  Dim table, one(1 To 1, 1 To 1), r As Long, c As Long, columns As Long, count As Long, to_
  Dim starts() As Long, stops() As Long, i As Long, state As Long, filled As Long, first As Long, last As Long, leaving As Long
  XlyMonthsIn = -1
  If XlyBlank(service) Then Exit Function
  XlySpan XlyOne(left_on), "离任日期", leaving, last
  one(1, 1) = service
  If IsArray(service) Then table = service Else table = one
  c = LBound(table, 2): columns = UBound(table, 2) - c + 1
  ReDim starts(0 To UBound(table, 1)): ReDim stops(0 To UBound(table, 1))
  For r = LBound(table, 1) To UBound(table, 1)
    If Not XlyRowBlank(table, r) Then filled = filled + 1
  Next
  For r = LBound(table, 1) To UBound(table, 1)
    If Not XlyRowBlank(table, r) Then
      For i = c + 2 To UBound(table, 2)
        If Not XlyBlank(table(r, i)) Then XlyRefuse "任职", "每行起止两个日期"
      Next
      If filled = 1 And columns = 1 Then
        If XlyIsNumber(table(r, c)) Then
          If Not XlyIsMonths(table(r, c)) Or leaving > 0 Then XlyRefuse "任职", "月数（0至12），或任职的起日"
          XlyMonthsIn = CLng(Val(XlyMonthsText(table(r, c))))
          Exit Function
        End If
      End If
      state = 1
      If columns > 1 And leaving > 0 Then XlyRefuse "任职", "月数（0至12），或任职的起日"
      If columns > 1 Then to_ = table(r, c + 1) Else to_ = XlyOne(left_on)
      i = XlyPeriod(table(r, c), to_, IIf(columns > 1, "任职（止）", "离任日期"), first, last)
      If i < 0 Then Exit Function
      If i > 0 Then starts(count) = first: stops(count) = last: count = count + 1
    End If
  Next
  If state = 0 Then Exit Function
  XlyMonthsIn = 0
  For r = 0 To count - 1
    For i = 0 To count - 1
      If i <> r And starts(r) <= stops(i) And starts(i) <= stops(r) Then XlyRefuse "任职", "先后相符、互不重叠的起止日期"
    Next
    first = Month(starts(r)) - (Day(starts(r)) > XlyCountedDay())
    last = Month(stops(r)) + (Day(stops(r)) < XlyCountedDay())
    If last >= first Then XlyMonthsIn = XlyMonthsIn + last - first + 1
  Next
End Function

Function XlyRowBlank(table, r As Long) As Boolean
  Dim c As Long
  XlyRowBlank = True
  For c = LBound(table, 2) To UBound(table, 2)
    If Not IsEmpty(table(r, c)) Then If Not XlyBlank(table(r, c)) Then XlyRowBlank = False
  Next
End Function

Function XlyMonthsText(cell) As String
  XlyMonthsText = XlyTidy(CStr(cell))
  If Right(XlyMonthsText, 2) = "个月" Then XlyMonthsText = Left(XlyMonthsText, Len(XlyMonthsText) - 2)
End Function

Rem 不会是日期的数：一百多年前的序号从 367 起
Function XlyIsNumber(cell) As Boolean
  XlyIsNumber = False
  If VarType(cell) = 5 Then
    XlyIsNumber = (cell < 367)
  ElseIf XlyDigits(XlyMonthsText(cell), 1, 3) Then
    XlyIsNumber = (CLng(XlyMonthsText(cell)) < 367)
  End If
End Function

Function XlyIsMonths(cell) As Boolean
  XlyIsMonths = False
  If XlyDigits(XlyMonthsText(cell), 1, 2) Then XlyIsMonths = (CLng(XlyMonthsText(cell)) <= 12)
End Function

Rem 一段任职在当年之内的起止：1 有，0 不在当年，-1 日期不够具体
Function XlyPeriod(from_, to_, lastName As String, ByRef first As Long, ByRef last As Long) As Long
  Dim begins As Long, beginsLast As Long, ends As Long, endsLast As Long
  XlySpan from_, "任职（起）", begins, beginsLast
  XlySpan to_, lastName, ends, endsLast
  If begins = 0 Then XlyRefuse "任职", "月数（0至12），或任职的起日"
  first = CLng(DateSerial(xlyYear, 1, 1)): last = CLng(DateSerial(xlyYear, 12, 31))
  If ends > 0 And endsLast < begins Then XlyRefuse "任职", "先后相符的起止日期"
  If ends = 0 Then ends = last: endsLast = last
  XlyPeriod = 0
  If begins > last Or endsLast < first Then Exit Function
  XlyPeriod = -1
  If begins <> beginsLast And beginsLast >= first Then Exit Function
  If ends <> endsLast And ends <= last Then Exit Function
  XlyPeriod = 1
  If begins > first Then first = begins
  If endsLast < last Then last = endsLast
End Function

Rem 整列的区域有百万格，没有内容的格不必细看
Function XlyClaims(Optional top_ups) As Double
  Dim r As Long, c As Long, count As Long
  XlyClaims = 0
  If IsMissing(top_ups) Then Exit Function
  If Not IsArray(top_ups) Then
    If Not XlyBlank(top_ups) Then XlyClaims = XlyFen(top_ups, "增加的报酬（第1格）")
    Exit Function
  End If
  For r = LBound(top_ups, 1) To UBound(top_ups, 1)
    For c = LBound(top_ups, 2) To UBound(top_ups, 2)
      count = count + 1
      If Not IsEmpty(top_ups(r, c)) Then
        If Not XlyBlank(top_ups(r, c)) Then XlyClaims = XlyClaims + XlyFen(top_ups(r, c), "增加的报酬（第" & count & "格）")
      End If
    Next
  Next
End Function
